import pino, { type Logger } from "pino";
import { env } from "#server/env";

const key = Symbol.for("galley.log");
const held = globalThis as { [key]?: Logger };

// Redis repeats a refused password in its error.
const redact = ["err.command.args"];

/** What an operator reads: one line of JSON per event, on standard error. Never an address, a letter or a secret. */
export function log(): Logger {
  return (held[key] ??= pino({ level: env().LOG_LEVEL, base: { pid: process.pid }, redact }, pino.destination({ dest: 2, sync: true })));
}
