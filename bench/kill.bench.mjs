import { createRequire } from "node:module";
import { leave } from "#server/test/havoc/leave";
import { countedIn, storm } from "#server/test/havoc/storm";
import { startPerishable } from "#server/test/perishable";
import { readerOf } from "./kill/reader.mjs";

export const title = "Kill -9 of gateway, pages, worker and database while a client that retries logs 200,000 events";

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const events = Number(process.env.EVENTS ?? 200_000);
const blows = Number(process.env.BLOWS ?? 32);
const most = 20;

export async function run() {
  console.log(`  seed ${seed} (SEED=${seed} does the same again)\n`);
  const galley = await startPerishable(["dist/gateway.mjs"]);
  try {
    galley.meet();
    await galley.join("worker", ["dist/worker.mjs"]);
    const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
    const port = String(galley.pagesPort);
    await galley.join("pages", [next, "start", "-H", "127.0.0.1", "-p", port], `http://127.0.0.1:${port}/_next/static/ready`);
    const reader = await readerOf(galley.url);
    const done = await storm({ galley, seed, events, places: 4, parts: ["gateway", "worker", "pages", "database"], blows, stored: 20_000, exports: true, say: (line) => console.log(`  … ${line}`) });
    await reader.stop();
    const wrong = [...done.wrong, ...(await reader.wrong(galley.ownerUrl)), ...(await countedIn(reader.workspaceId)).wrong];
    tell(done, reader, galley.fallen, wrong);
  } finally {
    await leave();
    await galley.stop();
  }
}

function tell({ acknowledged, requests, repeats, killed, seconds, runs }, reader, fallen, wrong) {
  const kills = Object.values(killed).reduce((sum, one) => sum + one, 0);
  const each = (counts) => Object.entries(counts).map(([part, count]) => `${part} ${count}`).join(", ");
  const fell = fallen.reduce((counts, part) => ({ ...counts, [part]: (counts[part] ?? 0) + 1 }), {});
  console.log(`\n  ${acknowledged.toLocaleString("en")} events acknowledged in ${requests.toLocaleString("en")} requests, ${repeats.toLocaleString("en")} of them said again; ${reader.said()}`);
  console.log(`  ${kills} kills: ${each(killed)}. Ended of itself while the database was away, and begun again: ${each(fell) || "nothing"}`);
  console.log(`  ${seconds.toFixed(1)} s, ${(acknowledged / seconds).toFixed(0)} events/s`);
  if (wrong.length === 0) return console.log(`  ${runs.toLocaleString("en")} runs stand, each once and as it was said; what was refused or deleted does not; every sum equals a recount`);
  console.error(`\n  ${wrong.length} things are wrong:\n${wrong.slice(0, most).map((line) => `  ${line}`).join("\n")}`);
  process.exitCode = 1;
}
