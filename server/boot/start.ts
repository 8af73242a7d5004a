import { runAlone } from "./alone";
import { partNames, type PartName } from "./parts";
import { leave, Refusal } from "./refusal";
import { runEverything } from "./everything";
import { runMigrate } from "./run-migrate";

const [word, ...rest] = process.argv.slice(2);

async function start(): Promise<void> {
  if (word === "migrate" && rest.length === 0) return runMigrate();
  if (partNames.includes(word as PartName) && rest.length === 0) return runAlone(word as PartName);
  if (word === undefined || ((word === "--demo" || word === "--clean") && rest.length === 0)) return runEverything(word?.slice(2));
  throw new Refusal(`Galley does not know "${[word, ...rest].join(" ")}".`, "Use `npm start`, `npm start -- --demo`, `npm start -- --clean`, or `npm start -- gateway|next|worker|migrate`.");
}

start().catch(leave);
