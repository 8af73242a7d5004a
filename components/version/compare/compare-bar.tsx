import type { ReactNode } from "react";
import { Segmented } from "#components/ui/segmented";
import type { Judged } from "./judged";
import type { Reading } from "./reading";
import { RiskMark } from "./risk-mark";

type Look = "words" | "beside";

export interface Reread {
  reading?: Reading;
  onReading?: (reading: Reading) => void;
  /** Where the two versions are chosen. */
  choice?: ReactNode;
}

interface Props extends Reread {
  judged?: Judged;
  look?: Look;
  onLook?: (look: Look) => void;
}

const readings = [
  { value: "blocks", label: "Blocks" },
  { value: "resolved", label: "With snippets" },
  { value: "rendered", label: "Rendered" },
] as const;

const looks = [
  { value: "words", label: "Words" },
  { value: "beside", label: "Side by side" },
] as const;

/** Which two, what changed in a sentence, and how it is read. */
export function CompareBar({ choice, judged, reading = "blocks", onReading, look, onLook }: Props) {
  return (
    <div className="mb-3.5 flex flex-wrap items-center gap-x-3 gap-y-2">
      {choice}
      <span className="flex flex-wrap gap-3 desk:ml-auto">
        {onReading ? <Segmented label="What is compared" segments={readings} value={reading} onChange={onReading} /> : null}
        {onLook ? (
          <span className="max-desk:hidden">
            <Segmented label="How it is shown" segments={looks} value={look} onChange={onLook} />
          </span>
        ) : null}
      </span>
      <div className="flex basis-full flex-wrap items-center gap-x-3">
        <p aria-live="polite" className="text-13 text-ink-2">
          {judged ? judged.summary : "Comparing…"}
        </p>
        {judged ? <RiskMark level={judged.risk.level} className="wide:hidden" /> : null}
      </div>
    </div>
  );
}
