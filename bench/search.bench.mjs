import pg from "pg";
import { startProduct } from "#server/test/product";
import { fill, needles } from "./library.mjs";

export const title = "The library: search as you type over 100,000 prompts";

const rounds = 12;

export async function run() {
  const product = await startProduct();
  try {
    const owner = await connected(product.running.ownerUrl);
    await fill(owner, 100_000);
    await owner.end();
    const app = await connected(product.running.appUrl);
    const sides = [
      { name: "every row read with ILIKE", ask: byReading, took: [] },
      { name: "find_prompts", ask: byIndex, took: [] },
      { name: "the list by last change", ask: inOrder, took: [] },
    ];
    // Each by itself, the reader last: it pushes everything else out of the database's memory.
    for (const side of sides.toReversed()) {
      for (let round = -2; round < rounds; round += 1) {
        for (const needle of needles.slice(0, side.ask === byReading ? 4 : needles.length)) {
          const took = await timed(() => side.ask(app, needle));
          if (round >= 0) side.took.push(took);
        }
      }
    }
    for (const { name, took } of sides) console.log(`  ${name.padEnd(28)} p50 ${at(took, 0.5).toFixed(2).padStart(8)} ms   p95 ${at(took, 0.95).toFixed(2).padStart(8)} ms   (${took.length} questions)`);
    const [reading, ours] = sides;
    console.log(`  ratio at p95 ${(at(ours.took, 0.95) / at(reading.took, 0.95)).toFixed(3)}\n`);
    await app.end();
  } finally {
    await product.stop();
  }
}

async function connected(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

/** As the application asks: in a transaction that knows its workspace. */
async function within(app, text, values) {
  await app.query("BEGIN READ ONLY");
  await app.query("SELECT set_config('galley.workspace', '00000000-0000-7000-8000-000000000001', true), set_config('galley.person', '', true)");
  const { rows } = await app.query(text, values);
  await app.query("COMMIT");
  return rows;
}

const byIndex = (app, needle) => within(app, "SELECT id, total FROM find_prompts($1::jsonb)", [JSON.stringify({ needle, limit: 50 })]);
const inOrder = (app) => within(app, "SELECT id, total FROM find_prompts($1::jsonb)", [JSON.stringify({ limit: 50 })]);
const byReading = (app, needle) =>
  within(app, "SELECT id FROM prompt WHERE name ILIKE $1 OR key ILIKE $1 OR purpose ILIKE $1 OR words ILIKE $1 ORDER BY changed_at DESC LIMIT 50", [`%${needle}%`]);

async function timed(ask) {
  const from = performance.now();
  await ask();
  return performance.now() - from;
}

const at = (took, share) => took.toSorted((a, b) => a - b)[Math.floor(took.length * share)];
