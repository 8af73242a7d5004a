import { Skeleton } from "#components/ui/skeleton";
import type { CardFigures as Figures } from "./answers";
import { IntervalBar } from "./interval-bar";
import { count, nOfM, sayInterval, sayRate } from "./say-figures";

interface Props {
  /** Undefined while they are on their way, null where nothing ran. */
  card: Figures | null | undefined;
}

/** The usable rate with its interval and what it rests on. */
export function UsableCell({ card }: Props) {
  if (card === undefined) return <Skeleton className="h-3 w-20" />;
  if (!card || card.usable.m === 0) return <span className="text-12 text-ink-3">no verdicts yet</span>;
  return (
    <span className="grid grid-cols-[3.25rem_minmax(0,1fr)] items-center gap-x-2" title={`95 % interval ${sayInterval(card.usable)}`}>
      <span className="text-right">{sayRate(card.usable)}</span>
      <IntervalBar share={card.usable} from={0.4} to={1} />
      <span className="col-start-2 truncate text-12 text-ink-3">{nOfM(card.usable)}</span>
    </span>
  );
}

export function TriedCell({ card }: Props) {
  if (card === undefined) return null;
  if (!card || card.regeneration.m === 0) return <span className="text-ink-3">–</span>;
  return (
    <span className="grid" title={`${nOfM(card.regeneration)} matured, 95 % interval ${sayInterval(card.regeneration)}`}>
      <span>{sayRate(card.regeneration)}</span>
      <span className="truncate text-12 text-ink-3">{nOfM(card.regeneration)}</span>
    </span>
  );
}

/** The same in one line, where there is no table. */
export function FiguresLine({ card }: Props) {
  if (card === undefined) return <Skeleton className="h-3 w-40" />;
  if (!card) return <>no runs in 30 days</>;
  if (card.usable.m === 0) return <>{count(card.runs)} {card.runs === 1 ? "run" : "runs"}, no output has been rated yet</>;
  return (
    <>
      <b className="font-medium text-ink">{sayRate(card.usable)} usable</b> ({nOfM(card.usable)}){card.regeneration.m > 0 ? `, ${sayRate(card.regeneration)} tried again (${nOfM(card.regeneration)})` : ""}
    </>
  );
}
