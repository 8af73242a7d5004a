import pg from "pg";
import { figureQuestions, leaveDatabase } from "#server/test/figures";
import { startPerishable } from "#server/test/perishable";
import { makeBusyTenant, moves } from "./metrics.mjs";

export const title = "The Metrics page: 90 days of forty versions, each of which ran in every quarter-hour";

const rounds = Number(process.env.ROUNDS ?? 60);

export async function run() {
  const galley = await startPerishable(["dist/gateway.mjs"]);
  const owner = new pg.Client({ connectionString: galley.ownerUrl });
  try {
    await leaveDatabase();
    galley.meet();
    await owner.connect();
    const tenant = await makeBusyTenant(owner);
    console.log(`  ${tenant.runs.toLocaleString("en")} runs in ${tenant.quarters.toLocaleString("en")} sums of quarter-hours and ${tenant.days.toLocaleString("en")} of days\n`);
    const { nothing, daysAsTheyLie, sums, quality, latency, cards } = figureQuestions(tenant.ctx, tenant.promptId);
    await inTurn({ "nothing, in a transaction": nothing, "the days as they lie": daysAsTheyLie, "sums by day and version, in its zone": sums, "all that the page asks of quality": quality, "how long runs took": latency, "a card": cards });
    await moves(owner, tenant);
    await inTurn({ "sums by day and version, while its zone changes": sums }, rounds / 4);
  } finally {
    await owner.end();
    await leaveDatabase();
    await galley.stop();
  }
}

/** Each round asks them all, the next one in the other direction. */
async function inTurn(questions, times = rounds) {
  const sides = Object.entries(questions).map(([name, ask]) => ({ name, ask, took: [] }));
  for (let round = -5; round < times; round += 1) {
    for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
      const from = performance.now();
      await side.ask();
      if (round >= 0) side.took.push(performance.now() - from);
    }
  }
  for (const { name, took } of sides) console.log(`  ${name.padEnd(48)} p50 ${at(took, 0.5).toFixed(1).padStart(6)} ms   p95 ${at(took, 0.95).toFixed(1).padStart(6)} ms`);
}

const at = (took, share) => took.toSorted((a, b) => a - b)[Math.floor(took.length * share)];
