"use client";
import { useDeferredValue, useMemo, useState } from "react";
import { useToast } from "#components/ui/toast";
import { sayClock } from "#components/prompt/canvas/draft/draft-line";
import { saysTheSame, workflowIn, type OpenedDraft } from "#components/prompt/canvas/draft/opened";
import { useDraft } from "#components/prompt/canvas/draft/use-draft";
import { tryValues } from "#components/prompt/canvas/preview/try-values";
import { counted } from "#components/ui/counted";
import type { Json } from "#server/core/version/content";
import { problemsIn, type Problem } from "./model/step-problems";
import { useStepPrompts } from "./use-step-prompts";
import { useWorkflow } from "./use-workflow";
import type { WorkflowActs } from "./workflow-context";

interface Props {
  promptId: string;
  opened: OpenedDraft;
  mayWrite: boolean;
}

/** All that the page of a workflow knows: its steps, its draft, their prompts, and what stands against saving. */
export function useWorkflowPage({ promptId, opened, mayWrite }: Props) {
  const toast = useToast();
  const workflow = useWorkflow(workflowIn(opened.content));
  const { model, content, act, want, undo, redo } = workflow;
  const { inputs, steps } = model;
  const [said, say] = useState("");
  const acts = useMemo<WorkflowActs>(() => ({ act, want, undo, redo, say, mayWrite }), [act, want, undo, redo, mayWrite]);
  const draft = useDraft({
    ...{ promptId, opened, content, read: workflowIn },
    onContent: (next) => act({ do: "replace", content: next }),
    onRestored: (at) => toast({ message: `What this browser kept at ${sayClock(at)} is back; it had never reached Galley.`, action: { label: "Undo", run: undo } }),
  });
  const prompts = useStepPrompts(steps);
  const problems = useMemo<Problem[]>(() => {
    const asked = new Map([...prompts].flatMap(([id, { pinned }]) => (pinned ? [[id, pinned.content.inputs] as const] : [])));
    const lost = steps.filter(({ id }) => prompts.get(id)?.missing);
    return [...problemsIn({ inputs, steps }, asked), ...lost.map(({ id, prompt }) => ({ step: id, sentence: `There is no saved version of ${prompt} that you may read; run another prompt.` }))];
  }, [inputs, steps, prompts]);
  const [values, setValues] = useState<Readonly<Record<string, Json | undefined>>>({});
  const calm = useDeferredValue(values);
  const base = draft.base?.content;

  return {
    ...{ workflow, acts, said, draft, prompts, problems, values },
    tried: useMemo(() => tryValues(inputs, calm), [inputs, calm]),
    setValue: (name: string, value: Json | undefined) => setValues((given) => ({ ...given, [name]: value })),
    differs: useMemo(() => (base ? !saysTheSame(content, base) : content.steps.length + content.inputs.length > 0), [content, base]),
    /** Every step with a newer version of its prompt. */
    newer: new Map([...prompts].flatMap(([id, { newer }]) => (newer ? [[id, newer.sha] as const] : []))),
    /** Whether it can be saved; else the first thing in the way is shown. Steps that pin nothing yet pin what they show. */
    readyToSave() {
      const [first] = problems;
      if (first) {
        want({ step: first.step, at: first.input === undefined ? "name" : { input: first.input } });
        toast({ tone: "warn", message: `Not yet: ${first.sentence}${problems.length > 1 ? ` And ${counted(problems.length - 1, "thing")} more.` : ""}` });
        return false;
      }
      const pins = new Map(steps.flatMap(({ id, sha }) => (sha === undefined ? [[id, prompts.get(id)?.pinned?.sha ?? ""] as const] : [])).filter(([, sha]) => sha !== ""));
      if (pins.size > 0) act({ do: "pin", pins });
      return true;
    },
  };
}

export type WorkflowWriting = ReturnType<typeof useWorkflowPage>;
