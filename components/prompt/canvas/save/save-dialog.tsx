"use client";
import type { Content } from "#server/core/version/content";
import { CompareMini } from "#components/version/compare/compare-mini";
import { CompareWorkflows } from "#components/version/compare/compare-workflows";
import { saysTheSame, type Stand } from "#components/prompt/canvas/draft/opened";
import { Button } from "#components/ui/button";
import { Dialog, DialogClose } from "#components/ui/dialog";
import { Kbd } from "#components/ui/kbd";
import { Notice } from "#components/ui/notice";
import { useToast } from "#components/ui/toast";
import { SaveFields } from "./save-fields";
import { useProposal } from "./use-proposal";
import { useSave, type Overtaken } from "./use-save";

interface Props<C extends Content> {
  promptId: string;
  content: C;
  base?: Stand<C>;
  onSaved: (version: Stand<C>) => void;
  onOvertaken: (newest: Overtaken) => void;
  onClose: () => void;
}

/** Makes a version of what is in hand: what changed is seen, named and explained first. */
export function SaveDialog<C extends Content>(props: Props<C>) {
  const { content, base, onClose } = props;
  if (base && saysTheSame(content, base.content)) {
    return (
      <Dialog open onOpenChange={onClose} title="Nothing to save" sentence={`This says exactly what ${base.number} says. Change something, and save that.`} actions={<DialogClose asChild><Button kind="primary">Go on writing</Button></DialogClose>} />
    );
  }
  return <SaveQuestions {...props} />;
}

function SaveQuestions<C extends Content>({ promptId, content, base, onSaved, onOvertaken, onClose }: Props<C>) {
  const toast = useToast();
  const proposal = useProposal(base?.content, content);
  const { fields, setFields, save, pending, wrong, problem } = useSave({
    ...{ promptId, content, base, proposal, onOvertaken },
    onSaved({ outcome, id, number, sha }) {
      toast({ message: outcome === "saved" ? `${number} is saved.` : `${number} says exactly this already. No other version was made.` });
      if (outcome === "saved") onSaved({ id, number, sha, content });
      onClose();
    },
  });
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => open || onClose()}
      title={base ? `Save a version after ${base.number}` : "Save the first version"}
      sentence="A version never changes again. Saving puts nothing live."
      note={
        <span className="max-desk:hidden">
          <Kbd>⌘↵</Kbd> saves
        </span>
      }
      actions={
        <>
          <DialogClose asChild>
            <Button>Not yet</Button>
          </DialogClose>
          <Button kind="primary" pending={pending} onClick={save}>
            {pending ? "Saving…" : "Save version"}
          </Button>
        </>
      }
    >
      <div
        className="grid gap-4"
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
          event.preventDefault();
          save();
        }}
      >
        {base ? (
          <div tabIndex={0} role="region" aria-label="The changes" className="-m-1 max-h-60 overflow-y-auto p-1">
            <Changes before={base.content} after={content} />
          </div>
        ) : null}
        <SaveFields fields={fields} onFields={setFields} wrong={wrong} base={base?.number} proposal={proposal} />
        {problem ? <Notice tone="bad">{problem} Your draft is kept.</Notice> : null}
      </div>
    </Dialog>
  );
}

function Changes({ before, after }: { before: Content; after: Content }) {
  if (before.kind === "prompt" && after.kind === "prompt") return <CompareMini before={before} after={after} />;
  return before.kind === "workflow" && after.kind === "workflow" ? <CompareWorkflows before={before} after={after} /> : null;
}
