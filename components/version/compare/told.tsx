import { createContext, use, type ReactNode } from "react";
import { originOf } from "#server/core/diff/blame";
import type { BlockComparison, Place } from "#server/core/diff/comparison";
import type { Line } from "#server/core/diff/line";
import type { RiskFinding } from "#server/core/change/finding";
import { nameOf } from "#components/prompt/canvas/sheet/words";
import type { Compared, VersionMeta, VersionsBySerial } from "./compared";
import type { LineRow } from "./rows";

/** What every row of a comparison may have to tell. */
export interface Told {
  before: Compared;
  after: Compared;
  versions: VersionsBySerial;
  /** What stands beside the text: blame and marks, marks alone, or nothing. */
  gutters: "blame" | "marks" | "none";
  findings: readonly RiskFinding[];
  untrusted: readonly string[];
  now: Date;
  /** What somebody said of a line stands under it. */
  below?: (row: LineRow) => ReactNode;
}

const Telling = createContext<Told | undefined>(undefined);

export const TellingProvider = Telling;

export function useTold(): Told {
  const told = use(Telling);
  if (!told) throw new Error("A row of a comparison stands inside one.");
  return told;
}

/** Who wrote a line; of a line that went, who had written it. */
export function authorOf({ before, after, versions }: Told, { before: was, after: is }: BlockComparison, line: Line): VersionMeta | undefined {
  const old = was && line.before !== undefined && before.origins ? originOf(before.origins, was.message, was.block, line.before) : undefined;
  const now = is && line.after !== undefined && after.origins ? originOf(after.origins, is.message, is.block, line.after) : undefined;
  const serial = line.kind === "removed" || (line.kind === "same" && !after.origins) ? old : now;
  return serial === undefined ? undefined : versions[serial];
}

/** What is to be feared of a line, in the version it stands in. */
export function findingsOf({ before, after, findings }: Told, block: BlockComparison, line: Line): readonly RiskFinding[] {
  const side = line.after === undefined ? "before" : "after";
  const [place, number, { content }] = side === "before" ? [block.before, line.before, before] : [block.after, line.after, after];
  if (findings.length === 0 || !place || number === undefined) return [];
  const lines = (content.messages[place.message]?.blocks[place.block]?.text ?? "").split("\n");
  const start = lines.slice(0, number).reduce((sum, text) => sum + text.length + 1, 0);
  const end = start + (lines[number]?.length ?? 0);
  return findings.filter(({ level, place: at }) => level !== "low" && at.in === side && at.variant === undefined && at.message === place.message && at.block === place.block && (at.start ?? -1) < end && (at.end ?? -1) > start);
}

/** What a block is called where it stood or stands. */
export function blockNameAt({ content }: Compared, { message, block }: Place): string {
  const found = content.messages[message]?.blocks[block];
  return found ? nameOf(found) : "another block";
}
