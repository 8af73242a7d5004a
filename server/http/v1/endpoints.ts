import type { Endpoint } from "#server/http/endpoint";
import { listPrompts, readPrompt } from "./prompts";
import { createVersion, listVersions, readVersion } from "./versions";

/** Every operation of the public API. What stands here is routed, described and walked by the isolation test. */
export const endpoints: readonly Endpoint[] = [listPrompts, readPrompt, listVersions, readVersion, createVersion];
