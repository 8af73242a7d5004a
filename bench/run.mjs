import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { register } from "tsx/esm/api";
import { machine } from "./machine.mjs";

register(); // the product is started by the same TypeScript that the browser tests use

const wanted = process.argv.slice(2);
const found = readdirSync("bench").filter((file) => file.endsWith(".bench.mjs"));
const chosen = wanted.length ? found.filter((file) => wanted.includes(file.replace(".bench.mjs", ""))) : found;
if (chosen.length === 0) {
  console.error(`There is no such benchmark. There is: ${found.map((file) => file.replace(".bench.mjs", "")).join(", ")}.`);
  process.exit(1);
}

execFileSync(process.execPath, ["server/boot/galley.mjs", "build"], { stdio: "inherit" });
console.log(machine());
for (const file of chosen) {
  const { title, run } = await import(`./${file}`);
  console.log(`\n${title}\n`);
  await run();
}
