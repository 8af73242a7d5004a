import { runStage } from "./run-stage.mjs";

/** Rounds follow each other; the lanes of a round run side by side, each stage of a lane after the one before. */
export async function prove(...rounds) {
  const results = new Map();
  for (const lanes of rounds) await Promise.all(lanes.map((stages) => runLane(stages, results)));
  const sum = (what) => [...results.values()].reduce((total, result) => total + result[what], 0);
  const passed = sum("passed");
  const failed = sum("failed");
  console.log(`\n${passed} passed, ${failed} failed`);
  return passed > 0 && failed === 0;
}

async function runLane(stages, results) {
  for (const stage of stages) {
    const missing = stage.needs?.find((needed) => results.get(needed)?.failed !== 0);
    const result = missing ? { passed: 0, failed: 1, seconds: 0, output: `Not run, because ${missing.name} failed.` } : await runStage(stage);
    results.set(stage, result);
    tell(stage, result);
  }
}

function tell({ name }, { passed, failed, second, seconds, output }) {
  const outcome = [`${passed} passed`, failed && `${failed} FAILED`, second && `${second} only at the second try`].filter(Boolean).join(", ");
  console.log(`${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s   ${outcome}`);
  if (failed || second) console.log(`\n${lastLines(output)}\n`);
}

const lastLines = (output) => output.trimEnd().split("\n").slice(-400).map((line) => `    ${line}`).join("\n");
