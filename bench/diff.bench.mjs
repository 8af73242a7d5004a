import { build } from "esbuild";
import { diffLines, diffWords } from "diff";
import { prose, rewritten, someLines, someWords } from "./prose.mjs";

export const title = "The diff: two prompts of 50 KB, beside jsdiff's words and its lines";

const rounds = 9;

export async function run() {
  const [{ words }, { compare }] = await Promise.all(["words", "compare"].map(asTheBrowserHasIt));
  const before = prose(50_000, 1);
  const shapes = [
    ["1 % of the lines changed", someLines(before, 0.01), 10],
    ["8 % of the words changed", someWords(before, 0.08), 60],
    ["rewritten whole", rewritten(before), 100],
  ];
  for (const [name, after, goal] of shapes) {
    const sides = [
      ["jsdiff diffLines", () => diffLines(before, after)],
      ["jsdiff diffWords", () => diffWords(before, after)],
      ["ours", () => words(before, after)],
      ["ours, whole prompts", () => compare(prompt(before), prompt(after))],
    ];
    const times = sides.map(() => []);
    const isSlow = sides.map(([, side]) => timeOf(side) > 1000);
    for (let round = 0; round < rounds; round += 1) {
      const order = [...sides.keys()];
      for (const at of round % 2 ? order.reverse() : order) if (!isSlow[at] || round === 0) times[at].push(timeOf(sides[at][1]));
    }
    const medians = times.map(median);
    const marked = sides.slice(0, 3).map(([, side]) => markedIn(side()));
    console.log(`  ${name}, goal ${goal} ms`);
    sides.forEach(([side], at) => console.log(`  ${side.padEnd(20)} ${medians[at].toFixed(1).padStart(8)} ms${marked[at] === undefined ? "" : `   ${String(marked[at]).padStart(7)} characters marked`}`));
    console.log(`  ratio to diffWords ${(medians[2] / medians[1]).toFixed(3)}, to diffLines ${(medians[2] / medians[0]).toFixed(2)}, marked ${(marked[2] / marked[1]).toFixed(2)} of diffWords\n`);
  }
}

/** A text as twenty blocks of one message. */
function prompt(text) {
  const lines = text.split("\n");
  const size = Math.ceil(lines.length / 20);
  const blocks = Array.from({ length: 20 }, (_, at) => ({ kind: "custom", title: `Part ${at}`, text: lines.slice(at * size, (at + 1) * size).join("\n") }));
  return { kind: "prompt", style: "plain", messages: [{ role: "system", blocks }], inputs: [] };
}

async function asTheBrowserHasIt(part) {
  const { outputFiles } = await build({ entryPoints: [`server/core/diff/${part}.ts`], bundle: true, minify: true, write: false, format: "esm", platform: "browser" });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (all) => all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)];

function markedIn(pieces) {
  return pieces.filter(({ kind, added, removed }) => kind === "added" || kind === "removed" || added || removed).reduce((sum, piece) => sum + (piece.text ?? piece.value).length, 0);
}
