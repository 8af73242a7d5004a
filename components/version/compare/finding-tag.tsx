import { clsx } from "clsx";
import type { RiskFinding } from "#server/core/change/finding";
import { riskLooks } from "./risk-mark";

/** Beside the words it is about, what is to be feared of them. */
export function FindingTag({ kind, level }: Pick<RiskFinding, "kind" | "level">) {
  const { colour, Shape } = riskLooks[level];
  return (
    <span className={clsx("ml-2.5 inline-flex items-center gap-1 align-middle font-sans text-12 font-medium whitespace-nowrap", colour)}>
      <Shape size={14} />
      {kind.replaceAll("-", " ")}
    </span>
  );
}
