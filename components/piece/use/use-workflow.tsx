"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { useApi } from "#components/api/provider";
import { pieceAddress } from "#components/piece/address";
import type { PromptCard } from "#components/prompt/answers";
import { promptIn } from "#components/prompt/canvas/draft/opened";
import { tryValues } from "#components/prompt/canvas/preview/try-values";
import { useSnippets } from "#components/prompt/canvas/preview/use-snippets";
import { FillForm } from "#components/prompt/fill/fill-form";
import { problemsOf } from "#components/prompt/fill/problems-of";
import { givenTo, unlimited } from "#components/prompt/workflow/model/step-values";
import { useFrame } from "#components/shell/frame-context";
import { Notice } from "#components/ui/notice";
import { TextField } from "#components/ui/text-field";
import { oneText } from "#server/core/batch/one-text";
import { rendererOf, type Values } from "#server/core/template/render";
import type { Tool } from "#server/core/tool/tool";
import { emptyPrompt, type Input, type WorkflowContent } from "#server/core/version/content";
import { givenOf, useFilledValues } from "./filled-values";
import { StepList } from "./step-list";
import { UseActs } from "./use-acts";
import { UseLine } from "./use-line";
import { useTakeAway } from "./use-take-away";
import type { Used } from "./which-version";

interface Props {
  prompt: PromptCard;
  used: Used;
  content: WorkflowContent;
  makes: boolean;
  onSwap?: () => void;
}

const nothing = emptyPrompt();

/** A workflow in use: what it asks for at the left, its steps in order at the right. The first is taken away here; the others follow on the piece. */
export function UseWorkflow({ prompt, used, content, makes, onSwap }: Props) {
  const api = useApi();
  const router = useRouter();
  const { workspace } = useFrame();
  const { values, set } = useFilledValues(prompt.id);
  const [title, setTitle] = useState("");
  const [tried, setTried] = useState(false);
  const [first] = content.steps;
  const wanted = content.steps.map(({ prompt: key, sha }) => (sha === undefined ? { key } : { key, sha }));
  const { data: pinned } = useQuery(api.version.included.queryOptions({ wanted }, { enabled: wanted.length > 0 }));
  const step = promptOf(pinned?.found, first) ?? nothing;
  const { snippets } = useSnippets(step);
  const given = useMemo(() => givenOf(values), [values]);
  const problems = problemsOf(content.inputs, given);
  const rendered = useMemo(() => {
    if (!first) return undefined;
    const { values, outputs } = givenTo(first, step.inputs, withDefaults(content.inputs, given));
    return rendererOf(unlimited(step, outputs), { snippets })(values);
  }, [first, content.inputs, step, given, snippets]);
  const shown = useMemo(() => withDefaults(content.inputs, tryValues(content.inputs, given)), [content.inputs, given]);
  const start = useMutation(api.piece.start.mutationOptions());
  const takeTo = useTakeAway();

  async function take(tool: Tool) {
    setTried(true);
    if (Object.keys(problems).length > 0 || !rendered?.ok) return;
    const { text } = oneText(rendered.messages);
    if (!makes) return takeTo(tool, text);
    await takeTo(tool, text, async () => {
      const begun = await start.mutateAsync({ promptId: prompt.id, values: given, title: title.trim() || prompt.name, tool: tool.name, draft: used.kind === "draft" });
      router.push(pieceAddress(workspace.slug, begun.pieceId));
      return begun;
    });
  }

  const unready = tried && Object.keys(problems).length === 0 && rendered && !rendered.ok ? rendered.problems : [];
  return (
    <div className="mt-4 grid gap-x-8 gap-y-6 desk:grid-cols-[16rem_minmax(0,1fr)] wide:grid-cols-[20rem_minmax(0,1fr)]">
      <UseActs tools={first?.tool ? [first.tool, ...prompt.tools] : prompt.tools} disabled={!pinned} pending={start.isPending} onTake={(tool) => void take(tool)} />
      <h2 className="sr-only">Use</h2>
      <form className="grid content-start gap-4" aria-label="What to fill in" data-fill-form onSubmit={(event) => event.preventDefault()}>
        <TextField label="What you are making" hint="optional" value={title} maxLength={120} autoComplete="off" onChange={(event) => setTitle(event.target.value)} />
        <FillForm inputs={content.inputs} values={values} problems={problemsOf(content.inputs, given, !tried)} onValue={set} />
      </form>
      <div className="min-w-0">
        <UseLine used={used} onSwap={onSwap} />
        {unready.length > 0 ? (
          <div className="mt-3">
            <Notice tone="bad">The first step can’t be rendered: {unready.slice(0, 5).map(({ sentence }) => sentence).join(" ")} What you filled in stays here.</Notice>
          </div>
        ) : null}
        <StepList steps={content.steps} promptOf={(one) => promptOf(pinned?.found, one)} tried={shown} />
      </div>
    </div>
  );
}

const withDefaults = (inputs: readonly Input[], values: Values): Values => Object.fromEntries(inputs.map((input) => [input.name, values[input.name] ?? input.default]));

interface Found {
  asked: string;
  content: Parameters<typeof promptIn>[0];
}

function promptOf(found: readonly Found[] | undefined, step: WorkflowContent["steps"][number] | undefined) {
  const one = step && found?.find(({ asked }) => asked === `${step.prompt} ${step.sha ?? ""}`);
  return one && promptIn(one.content);
}
