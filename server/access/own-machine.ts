import { env } from "#server/env";

const loopback = new Set(["localhost", "127.0.0.1", "[::1]", "::1"]);

/** The embedded database, reached from this machine alone: whoever is here owns it. */
export function onOwnMachine() {
  const { GALLEY_EMBEDDED, HOST, PUBLIC_URL } = env();
  return GALLEY_EMBEDDED === "1" && loopback.has(HOST) && loopback.has(new URL(PUBLIC_URL).hostname);
}

/** Whether whoever started Galley asked for no demo. */
export const beginsClean = () => env().GALLEY_BEGIN === "clean";
