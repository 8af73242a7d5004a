import { prove } from "./prove/prove.mjs";
import { browser, build, house, integration, lint, types, unit, unused } from "./prove/stages.mjs";

// The build needs one core and the tests the other; the stories then have both to themselves.
const passed = await prove([[types, lint, unused, house, unit, integration], [build]], [[browser]]);
process.exitCode = passed ? 0 : 1;
