import { setImmediate as turn } from "node:timers/promises";
import { Buffer } from "./buffer";
import type { Answer, Event } from "./event";
import { isRefused } from "./event";
import { itemOf } from "./items";
import { forgetPrompts } from "./known-prompts";
import { forgetUses, noteUses } from "./note-uses";
import { persist } from "./persist";
import { closePool } from "./pool";
import { redactEvent } from "./redact-event";
import { forgetSettings, settingsOf } from "./settings";
import { stopTelling, tellOfRuns } from "./tell-of-runs";
import type { Item } from "./world";

const key = Symbol.for("galley.recorder");
const atOnce = 1000;
const held = globalThis as { [key]?: Buffer };

/** Writes what was said of runs, ratings and pieces, and keeps their sums. Durable when it resolves; one answer for each event, in their order. */
export async function record(events: readonly Event[], now = Date.now()): Promise<Answer[]> {
  const buffer = (held[key] ??= new Buffer(persist));
  const answers: Answer[] = [];
  for (let from = 0; from < events.length; from += atOnce) {
    const group = events.slice(from, from + atOnce);
    answers.push(...(await buffer.add(await readied(group, now), group.reduce((sum, event) => sum + sizeOf(event), 0))));
  }
  void noteUses(events.filter((_, at) => isNews(answers[at])));
  tellOfRuns(new Set(events.flatMap(({ workspaceId }, at) => (isNews(answers[at]) ? [workspaceId] : []))));
  return answers;
}

const turnMs = 8;

/** Texts are looked through before anything waits or is written; others get their turn in between. */
async function readied(events: readonly Event[], now: number): Promise<Item[]> {
  const settings = await settingsOf([...new Set(events.map(({ workspaceId }) => workspaceId))]);
  const items: Item[] = [];
  let begun = performance.now();
  for (const event of events) {
    const own = settings.get(event.workspaceId);
    if (!own) throw new Error("There is no such workspace to record for.");
    const { event: kept, redacted } = redactEvent(event, own.redactor);
    items.push(itemOf(kept, now, redacted));
    if (performance.now() - begun < turnMs) continue;
    await turn();
    begun = performance.now();
  }
  return items;
}

const isNews = (answer: Answer | undefined) => answer !== undefined && !isRefused(answer) && answer.stored !== "same";

/** What it weighs while it waits, near enough. */
function sizeOf(event: Event) {
  if (!("fields" in event)) return 200;
  let size = 500;
  for (const value of Object.values(event.fields)) if (typeof value === "string") size += value.length;
  return size;
}

export async function closeRecorder() {
  held[key] = undefined;
  stopTelling();
  forgetSettings();
  forgetUses();
  forgetPrompts();
  await closePool();
}
