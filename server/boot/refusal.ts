import { WrongSettings } from "#server/env";

/** Something that keeps Galley from starting, said in one sentence, with a way out. Never shown with a stack. */
export class Refusal extends Error {
  override name = "Refusal";
  constructor(
    sentence: string,
    readonly wayOut: string,
  ) {
    super(sentence);
  }
}

const isRefusal = (error: unknown): error is Refusal | WrongSettings => error instanceof Refusal || error instanceof WrongSettings;

export function explain(error: unknown): string {
  if (isRefusal(error)) return `${error.message}\n${error.wayOut}`;
  return `Galley could not start: ${error instanceof Error ? error.message : String(error)}\nNothing was changed by this. Start again; if it repeats, set LOG_LEVEL=debug to see the details.`;
}

/** Prints why Galley does not start and leaves with code 1. */
export function leave(error: unknown): never {
  process.stderr.write(`\n${explain(error)}\n`);
  if (!isRefusal(error) && process.env.LOG_LEVEL === "debug") console.error(error);
  process.exit(1);
}
