"use client";
import { useState, type ReactNode } from "react";
import { ChevronRight } from "lucide-react";
import { clsx } from "clsx";
import { sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { counted } from "#components/ui/counted";
import { useToast } from "#components/ui/toast";
import { spoken } from "#server/core/change/mention";
import type { Thread } from "./answers";
import { RemarkView } from "./remark-view";
import { sayAbout, shortly } from "./say-about";
import type { Talk } from "./use-threads";
import { WriteBox } from "./write-box";

interface Props {
  thread: Thread;
  talk: Talk;
  /** What it is about, where that isn't plain from where it stands. */
  about?: ReactNode;
  /** Shown by one line until it is asked for. */
  folded?: boolean;
}

/** A conversation with its answers. What is settled folds away to a line. */
export function ThreadView({ thread, talk, about, folded = thread.resolved !== null }: Props) {
  const [asked, ask] = useState<boolean>();
  const open = asked ?? !folded;
  const { remarks, standing, resolved } = thread;
  return (
    <>
      {folded ? (
        <button type="button" aria-expanded={open} onClick={() => ask(!open)} className="flex w-full items-center gap-1.5 rounded-4 py-1 text-left text-12 text-ink-2 hover:underline max-desk:min-h-10">
          <ChevronRight size={14} className={clsx("shrink-0 text-ink-3 transition-transform duration-100", open && "rotate-90")} />
          <span className="min-w-0 flex-1 truncate">{headline(thread, talk)}</span>
        </button>
      ) : null}
      {open ? (
        <>
          <ol aria-label={sayAbout(standing)}>
            {remarks.map((remark, at) => (
              <RemarkView key={remark.id} remark={remark} standing={standing} talk={talk} about={at === 0 ? about : null} />
            ))}
          </ol>
          {talk.comments ? <Answer key={String(resolved?.at)} thread={thread} talk={talk} onDone={() => ask(undefined)} /> : null}
        </>
      ) : null}
    </>
  );
}

function headline({ resolved, remarks, standing }: Thread, talk: Talk) {
  const fresh = remarks.filter(talk.isNew).length;
  const quote = shortly("quote" in standing ? standing.quote : spoken(remarks[0]?.body ?? ""));
  return [resolved ? `Settled by ${resolved.by ?? "somebody"}` : (remarks[0]?.author.name ?? ""), quote && `“${quote}”`, counted(remarks.length, "remark"), fresh > 0 ? `${fresh} new` : ""].filter(Boolean).join(" · ");
}

function Answer({ thread: { id, resolved, standing }, talk, onDone }: { thread: Thread; talk: Talk; onDone: () => void }) {
  const toast = useToast();
  const [writing, write] = useState(false);
  const [pending, setPending] = useState(false);

  async function settle() {
    setPending(true);
    try {
      await talk.resolve({ threadId: id, resolved: !resolved });
      onDone();
    } catch (failure) {
      toast({ tone: "bad", message: sentenceOf(failure) });
    }
    setPending(false);
  }

  if (writing) {
    return (
      <div className="pt-1 pl-7.5">
        <WriteBox label="Your answer" act="Answer" focused quote={standing.on === "words" ? standing.quote : undefined} onSend={(said) => talk.reply({ threadId: id, ...said })} onLeave={() => write(false)} />
      </div>
    );
  }
  return (
    <div className="flex gap-1 pl-5.5">
      <Button kind="quiet" size="small" onClick={() => write(true)}>
        Answer
      </Button>
      <Button kind="quiet" size="small" pending={pending} onClick={() => void settle()}>
        {resolved ? "Take up again" : "Resolve"}
      </Button>
    </div>
  );
}
