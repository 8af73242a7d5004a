import type { Endpoint } from "#server/http/endpoint";

/** Every operation of the public API. What stands here is routed, described and walked by the isolation test. */
export const endpoints: readonly Endpoint[] = [];
