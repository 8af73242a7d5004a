"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "#components/ui/button";
import { Dialog } from "#components/ui/dialog";
import { Segmented } from "#components/ui/segmented";
import { SkeletonRows } from "#components/ui/skeleton";
import type { Starter } from "#server/core/starter/starter";
import type { PromptContent, WorkflowContent } from "#server/core/version/content";
import { BeginForm } from "./begin-form";
import { useBegin, type Beginning } from "./use-begin";

const ImportDialog = lazy(() => import("./import-dialog").then((file) => ({ default: file.ImportDialog })));
const PasteSplit = lazy(() => import("./paste-split").then((file) => ({ default: file.PasteSplit })));
const StarterCards = lazy(() => import("./starter-cards").then((file) => ({ default: file.StarterCards })));
const StarterPreview = lazy(() => import("./starter-preview").then((file) => ({ default: file.StarterPreview })));

const ways = [
  { value: "blank", label: "Blank" },
  { value: "starter", label: "Starter" },
  { value: "paste", label: "Pasted text" },
  { value: "file", label: "File" },
  { value: "workflow", label: "Workflow" },
] as const;
type Way = (typeof ways)[number]["value"];

interface Props {
  folderId?: string;
  onClose: () => void;
}

/** The ways to a new prompt: from nothing, from a starter, from a text, from a file. */
export function StarterGallery({ folderId, onClose }: Props) {
  const beginning = useBegin(folderId);
  const [way, setWay] = useState<Way>();
  const [importing, setImporting] = useState(false);
  const [starter, setStarter] = useState<Starter>();
  const [pasted, setPasted] = useState<PromptContent>();
  const [chosen, setChosen] = useState<Beginning>();
  const shown = way ?? "blank";
  const workflow = shown === "workflow";
  const naming = shown === "blank" || workflow || chosen !== undefined;
  const back = chosen ? () => setChosen(undefined) : starter ? () => setStarter(undefined) : undefined;

  function choose(next: Beginning) {
    setChosen(next);
    beginning.setName(next.name);
  }

  function begin() {
    const { name: _, ...rest } = chosen ?? { name: "", ...(workflow ? { content: noSteps } : {}) };
    void beginning.begin(rest);
  }

  if (importing) return <Suspense><ImportDialog folderId={folderId} onClose={onClose} /></Suspense>;

  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => open || onClose()}
      title={starter && !chosen ? starter.name : workflow ? "New workflow" : "New prompt"}
      sentence={workflow ? "Prompts in order, each with its tool; what one puts out fills the next." : naming ? "It begins as your draft; its first version comes when you save one." : undefined}
      actions={
        <>
          <Button onClick={back ?? onClose}>{back ? "Back" : "Not now"}</Button>
          {/* Each has a key: a button that turns into the next one while it is pressed would press that, too. */}
          {naming ? (
            <Button key="begin" kind="primary" type="submit" form="begin" pending={beginning.pending} disabled={!beginning.ready}>
              Begin
            </Button>
          ) : starter ? (
            <Button key="use" kind="primary" onClick={() => choose(beginningFrom(starter))}>
              Use it
            </Button>
          ) : shown === "paste" ? (
            <Button key="take" kind="primary" disabled={!pasted} onClick={() => choose({ name: "", content: pasted })}>
              Take it over
            </Button>
          ) : shown === "file" ? (
            <Button key="files" kind="primary" onClick={() => setImporting(true)}>
              Choose files…
            </Button>
          ) : null}
        </>
      }
    >
      <div className="grid gap-4">
        {chosen ?? starter ? null : (
          <div className="overflow-x-auto">
            <Segmented label="Begin with" segments={ways} value={shown} onChange={setWay} />
          </div>
        )}
        <Suspense fallback={<SkeletonRows />}>
          {naming ? <BeginForm id="begin" focus={way === undefined || chosen !== undefined} beginning={beginning} onBegin={begin} /> : starter ? <StarterPreview starter={starter} /> : shown === "starter" ? <StarterCards onChoose={setStarter} /> : null}
          {shown === "file" ? <p className="text-13 text-ink-2">Bring in files, a folder or a zip: PromptCard and promptfoo YAML, Dotprompt, Markdown, Langfuse, OpenAI and Anthropic JSON, plain text. You see what was found before anything comes in.</p> : null}
          {shown === "paste" ? (
            <div hidden={chosen !== undefined}>
              <PasteSplit onContent={setPasted} />
            </div>
          ) : null}
        </Suspense>
      </div>
    </Dialog>
  );
}

const noSteps: WorkflowContent = { kind: "workflow", inputs: [], steps: [] };

const beginningFrom = ({ name, purpose, contentType, tags, tools, content }: Starter): Beginning => ({ name, purpose, contentType, tags, tools, content });
