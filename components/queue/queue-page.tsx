"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { ReasonChips } from "#components/rating/reason-chips";
import { VerdictChoice } from "#components/rating/verdict-choice";
import { verdictOfKey } from "#components/rating/verdict-words";
import { useFrame } from "#components/shell/frame-context";
import { TrailName } from "#components/shell/trail";
import { Button, ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { ErrorState } from "#components/ui/error-state";
import { Kbd } from "#components/ui/kbd";
import { PageHeader } from "#components/ui/page-header";
import { Skeleton } from "#components/ui/skeleton";
import { usePlainKeys } from "#components/ui/use-plain-keys";
import { queuesAddress } from "./address";
import { Meter } from "./meter";
import { QueueInputs } from "./queue-inputs";
import { SpokenLine } from "./spoken-line";
import { useQueue } from "./use-queue";

/** Judging in a queue: one output at a time, what it was made from beside it, all by keyboard. */
export function QueuePage({ queueId }: { queueId: string }) {
  const { workspace } = useFrame();
  const queue = useQueue(queueId);
  const { data: words } = useQuery(useApi().rating.reasons.queryOptions({}));
  const { handed, problem, spoken, busy } = queue;
  const offered = words?.reasons ?? [];
  const output = handed?.output;

  usePlainKeys(({ key }) => {
    if (busy) return false;
    const verdict = verdictOfKey(key);
    const reason = /^[1-9]$/.test(key) ? offered[Number(key) - 1] : undefined;
    if (key === "z") queue.undo();
    else if (!output) return false;
    else if (verdict) queue.give(verdict);
    else if (key === "s") queue.skip();
    else if (reason) queue.setReasons(queue.reasons.includes(reason) ? queue.reasons.filter((one) => one !== reason) : [...queue.reasons, reason]);
    else return false;
    return true;
  });

  const back = <ButtonLink href={queuesAddress(workspace.slug)}>All queues</ButtonLink>;
  if (problem) return <ErrorState title="This queue can’t be opened" kept={problem} actions={back} />;
  if (!handed) return <Waiting />;
  const { name, instruction, done, left } = handed;
  return (
    <>
      <TrailName href={queuesAddress(workspace.slug, queueId)} label={name} />
      <PageHeader title={name} sentence={instruction || "Say of each output whether it was usable."} action={<Meter label="Your part" value={done} of={done + left} />} />
      {spoken ? <SpokenLine spoken={spoken} busy={busy} onUndo={queue.undo} /> : null}
      {output ? (
        <div className="mt-4 grid gap-x-8 gap-y-6 wide:grid-cols-[minmax(0,1fr)_19rem]">
          <div className="min-w-0" aria-busy={busy}>
            <article aria-label="The output" className="sheet px-8 py-6 max-desk:px-4 max-desk:py-4">
              {output.text ? <div className="reading max-w-[66ch] wrap-break-word whitespace-pre-wrap">{output.text}</div> : <p className="text-13 text-ink-3">The text of this output was not kept; skip it.</p>}
            </article>
            <div className="mt-3 grid gap-3">
              <div className="max-desk:sticky max-desk:bottom-14 max-desk:order-last max-desk:-mx-4 max-desk:border-t max-desk:border-rule max-desk:bg-paper max-desk:px-4 max-desk:py-3">
                <VerdictChoice of="this output" disabled={busy} onGive={queue.give} />
              </div>
              <ReasonChips reasons={offered} chosen={queue.reasons} numbered onChosen={queue.setReasons} />
              <div className="flex gap-2">
                <input aria-label="Comment" placeholder="A comment, if there is more to say" value={queue.comment} maxLength={2000} onChange={({ target }) => queue.setComment(target.value)} className="field-box" />
                <Button disabled={busy} onClick={queue.skip}>
                  Skip
                  <span className="max-desk:hidden">
                    <Kbd>S</Kbd>
                  </span>
                </Button>
              </div>
            </div>
          </div>
          <QueueInputs inputs={output.inputs} />
        </div>
      ) : (
        <div className="mt-4 max-w-170">
          <EmptyState title="You are done here" sentence="Everything that was yours to judge in this queue is judged, or others have it in hand just now." action={back} />
        </div>
      )}
    </>
  );
}

function Waiting() {
  return (
    <div role="status" aria-label="Fetching the next output">
      <Skeleton className="h-9 w-80 max-w-full" />
      <Skeleton className="mt-2 h-4 w-120 max-w-full" />
      <Skeleton className="mt-5 h-80" />
    </div>
  );
}
