import { prove } from "./prove/prove.mjs";
import { house, lint, types } from "./prove/stages.mjs";

const passed = await prove([[types, house], [lint]]);
process.exitCode = passed ? 0 : 1;
