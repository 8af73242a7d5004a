import pg from "pg";
import { recount } from "#server/recorder/recount";
import { bearer, makeKey } from "#server/test/api";
import { makePrompt, makeWorkspace } from "#server/test/factories";
import type { Mortal, Perishable } from "#server/test/perishable";
import { blowsOf, strike } from "./blows";
import { errandsFor } from "./errands";
import type { World } from "./lives";
import { wrongIn } from "./standing";
import { tell, type Told } from "./tell";

interface Storm {
  galley: Perishable;
  /** Decides what is said, in which order, and when who is killed. */
  seed: number;
  events: number;
  /** How many workspaces. */
  places: number;
  parts: readonly Mortal[];
  blows: number;
  /** How many runs the worker has to let go of. */
  stored: number;
  /** As many are exported too; one that was cut off is taken up again after a minute. */
  exports?: boolean;
  say?(line: string): void;
}

interface Havoc extends Told {
  killed: Record<string, number>;
  /** From the first word to the last that was acknowledged. */
  seconds: number;
  /** How many runs are left. */
  runs: number;
  /** In sentences; there must be none. */
  wrong: string[];
}

const keptMs = 30 * 86_400_000;

/** A client that retries says all it has to say while everything is killed; then all that stands is looked at. */
export async function storm({ galley, seed, events, places, parts, blows, stored, exports = false, say = () => undefined }: Storm): Promise<Havoc> {
  const settlers = await Promise.all(Array.from({ length: places }, settle));
  const contexts = settlers.map(({ ctx }) => ctx);
  const errands = await errandsFor({ contexts, stored, shelf: exports ? (await makeWorkspace()).ctx : undefined });
  const world: World = { seed, begun: Date.now(), places };
  const killed: Record<string, number> = {};
  let share = 0;

  const load = tell({ url: galley.url, world, places: settlers, events, progress: (acknowledged) => (share = acknowledged / events) }).finally(() => (share = 1));
  const before = (struck: readonly Mortal[]) => (struck.includes("worker") ? errands.next() : Promise.resolve());
  const struck = (down: readonly Mortal[]) => {
    for (const part of down) killed[part] = (killed[part] ?? 0) + 1;
    say(`${(100 * share).toFixed(0).padStart(3)} % acknowledged, and ${down.join(" and ")} killed and up again after ${((Date.now() - world.begun) / 1000).toFixed(1)} s`);
  };
  const [told] = await Promise.all([load, strike(galley, blowsOf(seed, parts, blows), () => share, before, struck)]);
  const seconds = (Date.now() - world.begun) / 1000;

  say(`all acknowledged after ${seconds.toFixed(1)} s; now the worker finishes, and everything is looked at`);
  const owner = new pg.Client({ connectionString: galley.ownerUrl });
  await owner.connect();
  const wrong = [...told.wrong, ...(await errands.settled(owner, () => galley.kill("worker")))];
  let runs = 0;
  for (const [place, { workspace }] of contexts.entries()) {
    wrong.push(...(await wrongIn(owner, world, told.lives, { workspaceId: workspace.id, place })));
    const counted = await countedIn(workspace.id);
    wrong.push(...counted.wrong);
    runs += counted.runs;
  }
  await owner.end();
  return { ...told, killed, seconds, runs, wrong };
}

/** Every sum must be that of its runs. */
export async function countedIn(workspaceId: string) {
  const { runs, differences } = await recount(workspaceId, Date.now() - keptMs);
  return { runs, wrong: differences.map((one) => `A sum is not that of its runs: ${JSON.stringify(one)}`) };
}

async function settle() {
  const { ctx, ...world } = await makeWorkspace();
  await makePrompt(ctx, { key: "letter" });
  const { authorization } = bearer(await makeKey({ ctx, ...world }, ["run.write", "run.rate"], { perMinute: 10_000_000 }));
  return { ctx, workspaceId: ctx.workspace.id, authorization };
}
