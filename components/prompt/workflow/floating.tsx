"use client";
import { lazy, Suspense, type ReactNode } from "react";
import { useToast } from "#components/ui/toast";
import type { Stand } from "#components/prompt/canvas/draft/opened";
import type { Newer } from "#components/prompt/canvas/page/use-merging";
import type { WorkflowContent } from "#server/core/version/content";
import type { WorkflowWriting } from "./use-workflow-page";

const SaveDialog = lazy(() => import("#components/prompt/canvas/save/save-dialog").then((file) => ({ default: file.SaveDialog<WorkflowContent> })));
const DiscardDialog = lazy(() => import("#components/prompt/canvas/draft/discard-dialog").then((file) => ({ default: file.DiscardDialog })));
const InputEditor = lazy(() => import("#components/prompt/canvas/panels/input-editor").then((file) => ({ default: file.InputEditor })));
const MergeDialog = lazy(() => import("./merge-dialog").then((file) => ({ default: file.MergeDialog })));

export type Open = { question: "save" | "discard" | "new-input" } | { question: "input"; id: string };

interface Props {
  promptId: string;
  writing: WorkflowWriting;
  open?: Open;
  merging: { newer?: Newer<WorkflowContent>; begin: (number: string) => Promise<void>; end: () => void };
  newest?: Stand<WorkflowContent>;
  onClose: () => void;
}

const empty: WorkflowContent = { kind: "workflow", inputs: [], steps: [] };

/** The questions that are asked over the page, each fetched when it is first asked. */
export function Floating(props: Props): ReactNode {
  return <Suspense>{props.merging.newer ? <Merging {...props} newer={props.merging.newer} /> : props.open ? <Asked {...props} open={props.open} /> : null}</Suspense>;
}

function Merging({ writing: { workflow, draft }, merging, newer }: Props & { newer: Newer<WorkflowContent> }) {
  const toast = useToast();
  return (
    <MergeDialog
      base={draft.base?.content ?? empty}
      mine={workflow.content}
      newest={newer}
      onClose={merging.end}
      onMerge={(merged) => {
        draft.standOn(newer, merged);
        merging.end();
        toast({ message: `Your draft holds ${newer.number} too, and stands on it.` });
      }}
    />
  );
}

function Asked({ promptId, writing: { workflow, draft, acts }, open, merging, newest, onClose }: Props & { open: Open }) {
  const { content, model } = workflow;
  if (open.question === "save") {
    return (
      <SaveDialog
        {...{ promptId, content, base: draft.base, onClose, onSaved: draft.saved }}
        onOvertaken={({ number }) => {
          onClose();
          void merging.begin(number);
        }}
      />
    );
  }
  if (open.question === "discard") return <DiscardDialog base={newest?.number} onDiscard={() => draft.discard(newest, empty)} onClose={onClose} />;
  const edited = open.question === "input" ? model.inputs.find(({ id }) => id === open.id) : undefined;
  return (
    <InputEditor
      input={edited}
      taken={model.inputs.flatMap(({ name }) => (name === edited?.name ? [] : [name]))}
      sayRenamed={(from, to) => `Every step that takes ${from} will take ${to}.`}
      onSave={(input) => acts.act(edited ? { do: "change-input", id: edited.id, input } : { do: "add-input", input })}
      onClose={onClose}
    />
  );
}
