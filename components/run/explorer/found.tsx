"use client";
import { useCallback, useEffect, useMemo, useRef, useState, type Ref } from "react";
import { useFrame } from "#components/shell/frame-context";
import { useListKeys } from "#components/ui/use-list-keys";
import { isNarrowed, type Asked, type Question } from "./asked";
import { columnsIn } from "./columns";
import { CompareBar } from "./compare-bar";
import { LookedBack } from "./looked-back";
import { NewerBar } from "./newer-bar";
import { NoRuns } from "./no-runs";
import { NothingFound } from "./nothing-found";
import { RunTable } from "./run-table";
import { useReading } from "./use-reading";
import { useRuns } from "./use-runs";
import { useTail } from "./use-tail";

interface Props {
  asked: Asked;
  question: Question;
  opened: number;
  live: boolean;
  /** What is shown answers an earlier question. */
  stale: boolean;
  onAsk: (asked: Asked) => void;
}

const none: readonly string[] = [];

export function Found({ asked, question, opened, live, stale, onAsk }: Props) {
  const { workspace } = useFrame();
  const { runs, hasMore, looking, failed, more, lookedBackTo, goesOn, waits } = useRuns(question);
  const { reading, bind } = useReading();
  const tail = useTail(question, runs[0], opened, live, reading);
  const [chosen, choose] = useState(none);
  const all = useMemo(() => [...new Map([...tail.above, ...runs].map((run) => [run.id, run])).values()], [tail.above, runs]);
  const tick = useCallback((id: string) => choose((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id].slice(-2))), []);
  const { reach } = useListKeys({ order: all.map(({ id }) => id), onTick: tick, onClear: () => choose(none) });
  const acts = useMemo(() => ({ tick, reach }), [tick, reach]);
  const end = useEnd(waits || failed ? undefined : more);

  useEffect(() => {
    if (goesOn) void more?.();
  }, [goesOn, more]);

  if (all.length === 0 && !hasMore && !stale) return isNarrowed(asked) ? <NothingFound asked={asked} onAsk={onAsk} /> : <NoRuns live={live} />;
  const fresh = new Set(tail.above.map(({ id }) => id));
  return (
    <div aria-busy={stale} className="mt-2 transition-opacity duration-100 aria-busy:opacity-60" {...bind}>
      <NewerBar waiting={reading ? tail.waiting : 0} more={tail.more} onShow={tail.show} />
      {all.length > 0 ? <RunTable slug={workspace.slug} runs={all} shown={columnsIn(asked.cols)} chosen={new Set(chosen)} fresh={fresh} acts={acts} /> : null}
      {hasMore ? (
        <div ref={end}>
          <LookedBack lookedBackTo={lookedBackTo} looking={looking} failed={failed} waits={waits} found={all.length > 0} text={asked.q} onGoOn={() => void more?.()} />
        </div>
      ) : all.length > 0 ? (
        <p className="py-3 text-12 text-ink-3">These are all{isNarrowed(asked) ? " that fit" : ""}.</p>
      ) : null}
      <CompareBar slug={workspace.slug} runs={chosen.flatMap((id) => all.find((run) => run.id === id) ?? [])} onClear={() => choose(none)} />
    </div>
  );
}

/** Asks for more when the end is nearly in sight. */
function useEnd(more?: () => unknown): Ref<HTMLDivElement> {
  const latest = useRef(more);
  useEffect(() => {
    latest.current = more;
  });
  const able = more !== undefined;
  return useCallback(
    (mark: HTMLElement | null) => {
      if (!mark || !able) return;
      const watcher = new IntersectionObserver(([seen]) => void (seen?.isIntersecting && latest.current?.()), { rootMargin: "1200px" });
      watcher.observe(mark);
      return () => watcher.disconnect();
    },
    [able],
  );
}
