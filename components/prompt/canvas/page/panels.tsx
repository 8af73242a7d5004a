"use client";
import { lazy, Suspense, type ReactNode } from "react";
import type { Input } from "#server/core/version/content";
import type { PanelName } from "#components/prompt/canvas/canvas-menu";
import type { CanvasModel } from "#components/prompt/canvas/model/model";
import type { Canvas } from "#components/prompt/canvas/use-canvas";
import { Dialog } from "#components/ui/dialog";
import { SkeletonRows } from "#components/ui/skeleton";
import { tookOver } from "./took-over";

const ContractPanel = lazy(() => import("#components/prompt/canvas/panels/contract-panel").then((file) => ({ default: file.ContractPanel })));
const SettingsPanel = lazy(() => import("#components/prompt/canvas/panels/settings-panel").then((file) => ({ default: file.SettingsPanel })));
const VariantsPanel = lazy(() => import("#components/prompt/canvas/panels/variants-panel").then((file) => ({ default: file.VariantsPanel })));
const InputEditor = lazy(() => import("#components/prompt/canvas/panels/input-editor").then((file) => ({ default: file.InputEditor })));
const PasteSplitDialog = lazy(() => import("#components/prompt/exchange/paste-split-dialog").then((file) => ({ default: file.PasteSplitDialog })));

export type OpenPanel = { panel: PanelName } | { panel: "input"; id?: string };

const titles = { contract: "Output contract", settings: "Model settings", variants: "Variants by model" };

/** What is defined beside the sheet. All of it is undone like anything else on the canvas. */
export function Panels({ canvas: { model, content, act }, open, onClose }: { canvas: Canvas; open: OpenPanel; onClose: () => void }): ReactNode {
  const put = (next: typeof content) => act({ do: "replace", content: next, typing: open.panel });
  if (open.panel === "import") {
    return (
      <Suspense>
        <PasteSplitDialog act="Put it on the sheet" sentence="It takes the place of what is on the sheet; inputs of the same name stay as they are. Undo brings it back." onAccept={(pasted) => act({ do: "replace", content: tookOver(content, pasted) })} onClose={onClose} />
      </Suspense>
    );
  }
  if (open.panel === "input") {
    const { id } = open;
    return (
      <Suspense>
        <InputEditor
          input={inputOf(model, id)}
          taken={model.inputs.filter((other) => other.id !== id).map(({ name }) => name)}
          onSave={(input) => act(id === undefined ? { do: "add-input", input } : { do: "change-input", id, input })}
          onClose={onClose}
        />
      </Suspense>
    );
  }
  return (
    <Dialog open wide={open.panel === "contract"} onOpenChange={(next) => next || onClose()} title={titles[open.panel]}>
      <Suspense fallback={<SkeletonRows />}>
        {open.panel === "contract" ? <ContractPanel content={content} onChange={put} /> : null}
        {open.panel === "settings" ? <SettingsPanel content={content} onChange={put} /> : null}
        {open.panel === "variants" ? <VariantsPanel content={content} onChange={put} editing={model.variant?.family} onEdit={(family) => act({ do: "show-variant", family })} /> : null}
      </Suspense>
    </Dialog>
  );
}

function inputOf({ inputs }: CanvasModel, wanted: string | undefined): Input | undefined {
  const found = inputs.find(({ id }) => id === wanted);
  if (!found) return undefined;
  const { id, ...input } = found;
  return input;
}
