import { prove } from "./prove/prove.mjs";
import { browser, build, house, integration, lint, types, unit, unused } from "./prove/stages.mjs";

// Whatever needs no build keeps both cores busy; the stories then have them to themselves.
const passed = await prove([[build, integration], [types, lint, unused, house, unit]], [[browser]]);
process.exitCode = passed ? 0 : 1;
