"use client";
import { useState } from "react";
import type { Weights } from "#server/core/lint/lint";
import { CanvasActsProvider } from "#components/prompt/canvas/canvas-context";
import { promptIn, standOf, type OpenedDraft } from "#components/prompt/canvas/draft/opened";
import { TwoDrafts } from "#components/prompt/canvas/draft/two-drafts";
import { FindBar } from "#components/prompt/canvas/find/find-bar";
import { InputsColumn } from "#components/prompt/inputs/inputs-column";
import { SegmentLine } from "#components/prompt/canvas/inputs/segment-line";
import type { OfferedSnippet } from "#components/prompt/canvas/known-names";
import type { PanelName } from "#components/prompt/canvas/canvas-menu";
import { ModelProvider } from "#components/prompt/canvas/model-context";
import { usePrefetchedEditor } from "#components/prompt/canvas/sheet/ready-editor";
import { Sheet } from "#components/prompt/canvas/sheet/sheet";
import { SlugLine } from "#components/prompt/canvas/sheet/slug-line";
import { Toolbar } from "#components/prompt/canvas/toolbar";
import { useKeys } from "#components/prompt/canvas/use-keys";
import { Columns } from "./columns";
import { Floating, type Open } from "./floating";
import { NewerVersion, useNewer } from "./newer-version";
import { Panels, type OpenPanel } from "./panels";
import { PhoneTabs, type PhoneTab } from "./phone-tabs";
import { RightColumn } from "./right-column";
import { useMerging } from "./use-merging";
import { usePresence } from "./use-presence";
import { useWrite } from "./use-write";
import { VariantLine } from "./variant-line";
import { WriteHeader } from "./write-header";

export interface WritePageProps {
  prompt: { id: string; key: string };
  opened: OpenedDraft;
  /** What each rule weighs in this workspace, where that differs. */
  weights: Weights;
  /** The prompts of one message that this one may include. */
  offered: readonly OfferedSnippet[];
  mayWrite: boolean;
}

/** A prompt on its canvas: what it asks for, what it says, and what comes of it. */
export function WritePage({ prompt, opened, weights, offered, mayWrite }: WritePageProps) {
  const write = useWrite({ promptId: prompt.id, opened, weights, offered, mayWrite });
  const { canvas, acts, draft, find } = write;
  const { model, content } = canvas;
  const [open, setOpen] = useState<Open>();
  const [tab, setTab] = useState<PhoneTab>("write");
  const people = usePresence(prompt.id, content);
  const merging = useMerging(prompt.id, promptIn);
  const newer = useNewer(prompt.id, draft.base?.id);
  const [panel, setPanel] = useState<OpenPanel>();
  const openPanel = (name: PanelName) => setPanel({ panel: name });
  const save = () => setOpen("save");
  useKeys({ model, acts, linted: write.linted, find, onSave: save });
  usePrefetchedEditor();

  return (
    <CanvasActsProvider value={acts}>
      <ModelProvider value={model}>
        <WriteHeader {...{ people, mayWrite, draft: draft.state, base: draft.base?.number, differs: write.differs, onSave: save }} />
        <PhoneTabs shown={tab} onShow={setTab} />
        <Columns
          shown={tab}
          inputs={
            <>
              <InputsColumn
                {...{ inputs: model.inputs, values: write.values, onValue: write.setValue, onAct: acts.act, mayWrite }}
                none={<>Nothing is asked for yet. Write {"{{name}}"} in a block, or add an input here.</>}
                onAdd={() => setPanel({ panel: "input" })}
                onEdit={(id) => setPanel({ panel: "input", id })}
              />
              <SegmentLine prompt={prompt} onValues={write.setValues} />
            </>
          }
          sheet={
            <>
              <Toolbar model={model} canUndo={canvas.canUndo} canRedo={canvas.canRedo} onFind={find.begin} onPanel={openPanel} onDiscard={write.differs ? () => setOpen("discard") : undefined} />
              <div className="grid gap-2 pb-2 empty:hidden">
                {draft.other ? <TwoDrafts other={draft.other} onMine={draft.keepMine} onTheirs={draft.takeTheirs} /> : null}
                {model.variant ? <VariantLine family={model.variant.family} onAll={() => canvas.act({ do: "show-variant" })} /> : null}
                {newer ? <NewerVersion newer={newer} pending={merging.pending} onMerge={() => void merging.begin(newer.number)} /> : null}
              </div>
              {find.open ? <FindBar find={find} /> : null}
              <Sheet
                {...{ model, known: write.known, marked: write.marked, shown: write.shown, changed: write.changed, since: draft.base?.number }}
                foot={<SlugLine name={prompt.key} base={draft.base?.number} content={content} at={draft.state.at} />}
              />
            </>
          }
          preview={<RightColumn write={write} onPanel={openPanel} />}
        />
        <span role="status" className="sr-only">
          {write.said}
        </span>
        {panel ? <Panels canvas={canvas} open={panel} onClose={() => setPanel(undefined)} /> : null}
        <Floating promptId={prompt.id} write={write} open={open} merging={merging} newest={standOf(opened.newest, promptIn)} onClose={() => setOpen(undefined)} />
      </ModelProvider>
    </CanvasActsProvider>
  );
}
