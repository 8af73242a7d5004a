/**
 * A refusal a person can act on: what was wrong, that nothing was lost, what to do.
 * Next loads modules more than once in a process, so refusals are known by their mark and never by `instanceof`.
 */
const mark = Symbol.for("galley.refusal");

export type RefusalCode = "INVALID" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "CONFLICT" | "TOO_MANY" | "UNAVAILABLE";

interface Details {
  /** What is wrong with single inputs, by path. */
  fields?: Record<string, string>;
  retryAfterSeconds?: number;
}

export abstract class DomainError extends Error {
  readonly [mark] = true;
  readonly fields: Record<string, string>;
  readonly retryAfterSeconds?: number;

  constructor(
    readonly code: RefusalCode,
    sentence: string,
    details: Details = {},
  ) {
    super(sentence);
    this.fields = details.fields ?? {};
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}

export const isDomainError = (error: unknown): error is DomainError =>
  typeof error === "object" && error !== null && mark in error;

export class Invalid extends DomainError {
  constructor(sentence: string, fields: Record<string, string> = {}) {
    super("INVALID", sentence, { fields });
  }
}

export class Unauthenticated extends DomainError {
  constructor(sentence = "You are signed out. Nothing was changed; sign in and try again.") {
    super("UNAUTHENTICATED", sentence);
  }
}

export class Forbidden extends DomainError {
  constructor(sentence: string) {
    super("FORBIDDEN", sentence);
  }
}

export class NotFound extends DomainError {
  constructor(what = "page") {
    super("NOT_FOUND", `There is no such ${what}, or it isn't yours to see. It may have been removed; go back and look again.`);
  }
}

export class Conflict extends DomainError {
  constructor(sentence: string, fields: Record<string, string> = {}) {
    super("CONFLICT", sentence, { fields });
  }
}

export class TooMany extends DomainError {
  constructor(retryAfterSeconds: number) {
    super("TOO_MANY", `That was tried too often. Nothing was changed; try again in ${inWords(retryAfterSeconds)}.`, { retryAfterSeconds });
  }
}

/** More is asked than can be done just now, or what is needed can't be reached. */
export class Unavailable extends DomainError {
  constructor(sentence: string, retryAfterSeconds = 2) {
    super("UNAVAILABLE", sentence, { retryAfterSeconds });
  }
}

function inWords(seconds: number) {
  if (seconds < 90) return `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
