import { Buffer } from "./buffer";
import type { Answer, Event } from "./event";
import { isRefused } from "./event";
import { itemOf } from "./items";
import { persist } from "./persist";
import { closePool } from "./pool";
import { forgetSettings } from "./settings";
import { stopTelling, tellOfRuns } from "./tell-of-runs";

const key = Symbol.for("galley.recorder");
const atOnce = 1000;
const held = globalThis as { [key]?: Buffer };

/** Writes what was said of runs, ratings and pieces, and keeps their sums. Durable when it resolves; one answer for each event, in their order. */
export async function record(events: readonly Event[], now = Date.now()): Promise<Answer[]> {
  const buffer = (held[key] ??= new Buffer(persist));
  const answers: Answer[] = [];
  for (let from = 0; from < events.length; from += atOnce) {
    const group = events.slice(from, from + atOnce);
    answers.push(...(await buffer.add(group.map((event) => itemOf(event, now)), group.reduce((sum, event) => sum + sizeOf(event), 0))));
  }
  tellOfRuns(new Set(events.flatMap(({ workspaceId }, at) => (isNews(answers[at]) ? [workspaceId] : []))));
  return answers;
}

const isNews = (answer: Answer | undefined) => answer !== undefined && !isRefused(answer) && answer.stored !== "same";

/** What it weighs while it waits, near enough. */
function sizeOf(event: Event) {
  if (event.kind === "deletion") return 200;
  let size = 500;
  for (const value of Object.values(event.fields)) if (typeof value === "string") size += value.length;
  return size;
}

export async function closeRecorder() {
  held[key] = undefined;
  stopTelling();
  forgetSettings();
  await closePool();
}
