import { execFile } from "node:child_process";
import { promisify } from "node:util";

const node = promisify(execFile).bind(null, process.execPath);

/** Asks both in turn, round after round and first one then the other, so that what disturbs the machine disturbs both. */
export async function compare({ connections, rounds = 5, seconds = 3 }, [floor, ours]) {
  const results = new Map([floor, ours].map((side) => [side, []]));
  for (const side of [floor, ours]) await load(side, connections, 1);
  for (let round = 0; round < rounds; round += 1) {
    for (const side of round % 2 ? [ours, floor] : [floor, ours]) results.get(side).push(await load(side, connections, seconds));
  }
  const [low, high] = [floor, ours].map((side) => summary(side, results.get(side)));
  console.log(`  ${connections} connections, ${rounds} rounds of ${seconds} s each`);
  for (const line of [low, high]) console.log(`  ${line.name.padEnd(28)} ${line.perSecond.toFixed(0).padStart(7)} /s   median ${line.median.toFixed(2)} ms   p99 ${line.p99.toFixed(2)} ms`);
  console.log(`  ratio ${(high.perSecond / low.perSecond).toFixed(2)}\n`);
}

async function load({ url, headers = {} }, connections, seconds) {
  const { stdout } = await node(["bench/load.mjs", url, String(connections), String(seconds), JSON.stringify(headers)]);
  return JSON.parse(stdout);
}

function summary({ name }, runs) {
  const middle = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return { name, perSecond: middle("perSecond"), median: middle("median"), p99: middle("p99") };
}
