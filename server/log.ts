import pino, { type Logger } from "pino";
import { env } from "./env";

const key = Symbol.for("galley.log");
const held = globalThis as { [key]?: Logger };

/** What an operator reads: one line of JSON per event, on standard error. Never an address, a letter or a secret. */
export function log(): Logger {
  return (held[key] ??= pino({ level: env().LOG_LEVEL, base: { pid: process.pid }, serializers: { err: told } }, pino.destination({ dest: 2, sync: true })));
}

/** Drivers hang their connection, and Redis a refused password, on what they throw; none of that is written down. */
function told(error: unknown) {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack } = error;
  return { type: name, message, stack, ...("code" in error && { code: error.code }), ...(error.cause !== undefined && { cause: error.cause instanceof Error ? error.cause.message : typeof error.cause }) };
}
