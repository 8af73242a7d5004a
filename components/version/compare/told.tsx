import { createContext, use } from "react";
import { originOf } from "#server/core/diff/blame";
import type { BlockComparison, Place } from "#server/core/diff/comparison";
import type { Line } from "#server/core/diff/line";
import { nameOf } from "#components/prompt/canvas/sheet/words";
import type { Compared, VersionMeta, VersionsBySerial } from "./compared";

/** What every row of a comparison may have to tell. */
interface Told {
  before: Compared;
  after: Compared;
  versions: VersionsBySerial;
  /** Whether blame stands left and marks stand right. */
  gutters: boolean;
  untrusted: readonly string[];
  now: Date;
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

/** What a block is called where it stood or stands. */
export function blockNameAt({ content }: Compared, { message, block }: Place): string {
  const found = content.messages[message]?.blocks[block];
  return found ? nameOf(found) : "another block";
}
