import type { Endpoint } from "#server/http/endpoint";
import { logOutcomes } from "./log-outcomes";
import { logPieces } from "./log-pieces";
import { logRatings } from "./log-ratings";
import { logRuns } from "./log-runs";
import { listPrompts, readPrompt } from "./prompts";
import { listRuns, readRun } from "./read-runs";
import { rollBackPrompt } from "./rollback";
import { createVersion, listVersions, readVersion } from "./versions";

/** Every operation of the public API. What stands here is routed, described and walked by the isolation test. */
export const endpoints: readonly Endpoint[] = [listPrompts, readPrompt, listVersions, readVersion, createVersion, rollBackPrompt, logRuns, listRuns, readRun, logRatings, logPieces, logOutcomes];
