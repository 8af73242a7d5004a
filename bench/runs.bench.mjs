import pg from "pg";
import { startProduct } from "#server/test/product";
import { fillRuns, firstPage, newestRows, plainly, questions } from "./runs.mjs";

export const title = "The run explorer: the first page of any question over 10 million runs of one tenant";

const count = Number(process.env.RUNS ?? 10_000_000);
const rounds = 9;

export async function run() {
  const product = await startProduct();
  try {
    const owner = await connected(product.running.ownerUrl);
    await fillRuns(owner, count, (words) => console.log(`  … ${words}`));
    await owner.end();
    const app = await connected(product.running.appUrl);
    const floor = await measured(() => newestRows(app));
    say("the newest rows as they lie", floor, "the floor");
    const took = [];
    for (const [name, asked] of Object.entries(questions)) {
      let answer;
      const times = await measured(async () => (answer = await firstPage(app, asked)));
      took.push(...times.all);
      say(name, times, `${answer.found} found${answer.stoppedAt ? `, looked back to ${answer.stoppedAt.toISOString().slice(0, 10)}` : ""}`);
    }
    console.log(`\n  all of them: p50 ${at(took, 0.5).toFixed(1)} ms, p95 ${at(took, 0.95).toFixed(1)} ms, worst ${Math.max(...took).toFixed(1)} ms`);
    say("\n  what is nowhere, in one plain statement", await measured(() => plainly(app, {}), 3), "to compare with");
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

/** The first is told apart: what it reads may not be in memory yet. */
async function measured(ask, times = rounds) {
  const all = [];
  for (let round = 0; round < times; round += 1) {
    const from = performance.now();
    await ask();
    all.push(performance.now() - from);
  }
  return { all, first: all[0], median: at(all.slice(1), 0.5) };
}

const say = (name, { first, median }, note) => console.log(`  ${name.padEnd(30)} first ${first.toFixed(1).padStart(7)} ms   then ${median.toFixed(1).padStart(7)} ms   ${note}`);
const at = (took, share) => took.toSorted((a, b) => a - b)[Math.floor(took.length * share)];
