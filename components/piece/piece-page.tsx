"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Check, Ellipsis } from "lucide-react";
import { useApi } from "#components/api/provider";
import { Outcomes } from "#components/outcome/outcomes";
import { promptAddress } from "#components/prompt/address";
import { useFrame } from "#components/shell/frame-context";
import { Button } from "#components/ui/button";
import { Version } from "#components/ui/code";
import { IconButton } from "#components/ui/icon-button";
import { lazyMenu } from "#components/ui/lazy-menu";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import type { AttemptShown, PieceShown } from "./answers";
import { AttemptView } from "./attempt-view";
import { Attempts } from "./attempts";
import { MadeWith, PieceTimes } from "./made-with";

const PieceMenu = lazyMenu<{ piece: PieceShown }>(() => import("./piece-menu").then((file) => file.PieceMenu));
const PublishPiece = lazy(() => import("./publish-piece").then((file) => ({ default: file.PublishPiece })));

/** One deliverable: the try in hand at the left, all that is known of it at the right. */
export function PiecePage({ pieceId, may }: { pieceId: string; may: readonly string[] }) {
  const { workspace } = useFrame();
  const { data: piece } = useSuspenseQuery(useApi().piece.get.queryOptions({ pieceId }));
  const [chosen, setChosen] = useState<string>();
  const [publishing, setPublishing] = useState(false);
  const runs = piece.steps.flatMap((step) => step.attempts.flatMap(({ runs }) => runs));
  const run = runs.find(({ runId }) => runId === chosen) ?? inHand(piece);
  const step = run && piece.steps.find((one) => one.step === run.step);
  const writes = piece.mine && may.includes("run.write");
  const open = piece.publishedAt === null && piece.closedAt === null;
  /** A step is still to come, which is then the first thing to do. */
  const goesOn = piece.steps.some(({ attempts }) => attempts.length === 0);
  const tries = run ? runs.filter((one) => one.step === run.step && one.followed).length : 0;

  return (
    <div className="grid gap-x-8 gap-y-8 wide:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="min-w-0">
        {run ? <MetaLine slug={workspace.slug} run={run} steps={piece.steps.length} stepName={step?.name} /> : null}
        <header className="mt-1 flex items-start gap-3 max-desk:flex-wrap">
          <h1 className="title min-w-0 flex-1 wrap-anywhere">{piece.title}</h1>
          {writes ? (
            <span className="flex items-center gap-1 pt-0.5">
              {open ? (
                <Button kind={goesOn ? "plain" : "primary"} onClick={() => setPublishing(true)}>
                  <Check size={16} />
                  It went out
                </Button>
              ) : null}
              <PieceMenu piece={piece} trigger={<IconButton label={`More to do with ${piece.title}`}><Ellipsis size={16} /></IconButton>} />
            </span>
          ) : null}
        </header>
        {piece.closedAt ? (
          <div className="mt-3">
            <Notice>Closed without being published. Nothing of it waits any more; reopen it from its menu to go on.</Notice>
          </div>
        ) : null}
        {run ? (
          <AttemptView key={run.runId} run={run} piece={piece} writes={writes} rates={may.includes("run.rate")} open={open} onChoose={setChosen} />
        ) : (
          <p className="mt-4 text-13 text-ink-2">No try at this piece has reached Galley yet.</p>
        )}
      </div>
      <aside aria-label="About this piece" className="grid min-w-0 content-start gap-6 [&>section+section]:border-t [&>section+section]:border-rule [&>section+section]:pt-5">
        <Outcomes piece={piece} writes={may.includes("run.write")} />
        <section aria-labelledby="attempts-heading">
          <h2 id="attempts-heading" className="mb-1 text-13 font-bold">
            Attempts <span className="ml-1 font-regular text-ink-3">{sayTries(tries, run)}</span>
          </h2>
          <Attempts steps={piece.steps} chosen={run?.runId} onChoose={setChosen} />
        </section>
        {run ? (
          <section aria-labelledby="made-heading">
            <h2 id="made-heading" className="mb-2 text-13 font-bold">
              Made with
            </h2>
            <MadeWith slug={workspace.slug} run={run} />
          </section>
        ) : null}
        <section aria-labelledby="time-heading">
          <h2 id="time-heading" className="mb-2 text-13 font-bold">
            Time
          </h2>
          <PieceTimes piece={piece} />
        </section>
      </aside>
      {publishing ? (
        <Suspense>
          <PublishPiece piece={piece} onClose={() => setPublishing(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** What there is to do next: the newest try of the furthest step. */
function inHand({ steps }: PieceShown): AttemptShown | undefined {
  return steps.findLast(({ attempts }) => attempts.length > 0)?.attempts.at(-1)?.runs.at(-1);
}

const sayTries = (tries: number, run: AttemptShown | undefined) => (tries === 0 ? "" : `${tries} ${tries === 1 ? "regeneration" : "regenerations"}${run?.version ? "" : ", a trial"}`);

function MetaLine({ slug, run, steps, stepName }: { slug: string; run: AttemptShown; steps: number; stepName?: string }) {
  const parts = [steps > 1 ? `step ${run.step} of ${steps}, ${stepName ?? ""}` : "", `attempt ${run.attempt}`, run.trial ? "trial" : ""].filter(Boolean);
  return (
    <p className="text-13 text-ink-2">
      {run.prompt ? (
        <>
          <Link href={promptAddress(slug, run.prompt.key)}>
            {run.prompt.name}
          </Link>{" "}
          {run.version ? <Version>{run.version.number}</Version> : "draft"}
          <span className="text-ink-3"> · </span>
        </>
      ) : null}
      {parts.join(" · ")}
    </p>
  );
}
