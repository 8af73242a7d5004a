"use client";
import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { standOf, workflowIn, type OpenedDraft } from "#components/prompt/canvas/draft/opened";
import { TwoDrafts } from "#components/prompt/canvas/draft/two-drafts";
import { Columns } from "#components/prompt/canvas/page/columns";
import { NewerVersion, useNewer } from "#components/prompt/canvas/page/newer-version";
import { InputsColumn } from "#components/prompt/inputs/inputs-column";
import { PhoneTabs, type PhoneTab } from "#components/prompt/canvas/page/phone-tabs";
import { useMerging } from "#components/prompt/canvas/page/use-merging";
import { usePresence } from "#components/prompt/canvas/page/use-presence";
import { WriteHeader } from "#components/prompt/canvas/page/write-header";
import { SlugLine } from "#components/prompt/canvas/sheet/slug-line";
import { Floating, type Open } from "./floating";
import { FlowLines } from "./flow-lines";
import { ProblemList } from "./problem-list";
import { StepPreviews } from "./step-previews";
import { toolListId } from "./step-tool";
import { Steps } from "./steps";
import { useWantedFocus } from "./use-wanted-focus";
import { useWorkflowKeys } from "./use-workflow-keys";
import { useWorkflowPage } from "./use-workflow-page";
import { WorkflowActsProvider } from "./workflow-context";
import { WorkflowToolbar } from "./workflow-toolbar";

export interface WorkflowPageProps {
  prompt: { id: string; key: string };
  opened: OpenedDraft;
  mayWrite: boolean;
}

/** A workflow on its page: what it asks for, its steps in order, and what comes of them. */
export function WorkflowPage({ prompt, opened, mayWrite }: WorkflowPageProps) {
  const writing = useWorkflowPage({ promptId: prompt.id, opened, mayWrite });
  const { workflow, acts, draft, prompts, problems, newer: outdated, differs } = writing;
  const { model, content } = workflow;
  const [open, setOpen] = useState<Open>();
  const [adding, setAdding] = useState<number>();
  const [tab, setTab] = useState<PhoneTab>("write");
  const people = usePresence(prompt.id, content);
  const merging = useMerging(prompt.id, workflowIn);
  const newer = useNewer(prompt.id, draft.base?.id);
  const save = () => {
    if (writing.readyToSave()) setOpen({ question: "save" });
    else setTab("write");
  };
  useWorkflowKeys({ model, acts, onSave: save, onAdding: setAdding });
  useWantedFocus(model.wanted, prompts);

  return (
    <WorkflowActsProvider value={acts}>
      <WriteHeader {...{ people, mayWrite, draft: draft.state, base: draft.base?.number, differs, onSave: save }} />
      <PhoneTabs shown={tab} onShow={setTab} />
      <Columns
        name="Workflow"
        shown={tab}
        inputs={
          <InputsColumn
            {...{ inputs: model.inputs, values: writing.values, onValue: writing.setValue, onAct: acts.act, mayWrite }}
            none="The workflow asks for nothing yet. Whatever a step lacks can be asked for here."
            onAdd={() => setOpen({ question: "new-input" })}
            onEdit={(id) => setOpen({ question: "input", id })}
          />
        }
        sheet={
          <>
            <WorkflowToolbar
              steps={model.steps.length}
              canUndo={workflow.canUndo}
              canRedo={workflow.canRedo}
              onPinAll={outdated.size > 0 ? () => acts.act({ do: "pin", pins: outdated }) : undefined}
              onDiscard={differs ? () => setOpen({ question: "discard" }) : undefined}
            />
            <div className="grid gap-2 pb-2 empty:hidden">
              {draft.other ? <TwoDrafts other={draft.other} onMine={draft.keepMine} onTheirs={draft.takeTheirs} /> : null}
              {newer ? <NewerVersion newer={newer} pending={merging.pending} onMerge={() => void merging.begin(newer.number)} /> : null}
            </div>
            <Steps {...{ model, prompts, problems, adding }} onAdding={setAdding} foot={<SlugLine name={prompt.key} base={draft.base?.number} content={content} at={draft.state.at} />} />
          </>
        }
        preview={
          <>
            <FlowLines steps={model.steps} />
            {model.steps.length > 0 ? <ProblemList problems={problems} /> : null}
            <StepPreviews steps={model.steps} prompts={prompts} tried={writing.tried} />
          </>
        }
      />
      <ToolList />
      <span role="status" className="sr-only">
        {writing.said}
      </span>
      <Floating promptId={prompt.id} {...{ writing, open, merging }} newest={standOf(opened.newest, workflowIn)} onClose={() => setOpen(undefined)} />
    </WorkflowActsProvider>
  );
}

/** The tools that the library knows already. */
function ToolList() {
  const { data } = useQuery(useApi().prompt.words.queryOptions({}));
  return (
    <datalist id={toolListId}>
      {data?.tools.map(({ word }) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  );
}
