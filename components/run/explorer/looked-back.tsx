import { Button } from "#components/ui/button";
import { SkeletonRows } from "#components/ui/skeleton";

interface Props {
  lookedBackTo?: Date;
  looking: boolean;
  failed: boolean;
  waits: boolean;
  /** Whether any were found so far. */
  found: boolean;
  text?: string;
  onGoOn: () => void;
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

/** The foot of a list that goes on: how far back it has looked, and the way further. */
export function LookedBack({ lookedBackTo, looking, failed, waits, found, text, onGoOn }: Props) {
  if (failed) {
    return (
      <p role="alert" className="flex flex-wrap items-center gap-3 py-3 text-13 text-bad">
        The next runs could not be read. What is shown is whole.
        <Button size="small" onClick={onGoOn}>
          Try again
        </Button>
      </p>
    );
  }
  if (!lookedBackTo) return looking ? <SkeletonRows rows={3} label="More runs are on their way" /> : null;
  return (
    <p role="status" className="flex flex-wrap items-center gap-3 border-b border-rule py-3 text-13 text-ink-2">
      <span>
        {found ? "" : "Nothing yet. "}Looked {text ? "through the texts of runs " : ""}back to <time dateTime={lookedBackTo.toISOString()}>{day.format(lookedBackTo)} UTC</time>
        {waits ? "." : looking ? " and going on…" : "."}
      </span>
      {waits ? (
        <Button size="small" pending={looking} onClick={onGoOn}>
          Look further back
        </Button>
      ) : null}
    </p>
  );
}
