import type { OutgoingHttpHeaders } from "node:http";
import { isDomainError, type DomainError, type RefusalCode } from "#server/errors";
import { addressOf, problemKinds, type ProblemCode } from "./problem-kinds";

/** What is wrong with one field; an item of a list is named by its index, as in `content.messages[0].role`. */
export interface FieldError {
  in: "path" | "query" | "body";
  field: string;
  detail: string;
}

interface Details {
  errors?: readonly FieldError[];
  headers?: OutgoingHttpHeaders;
  retryAfterSeconds?: number;
}

/** A request that is not done: a stable code, and a sentence that says what was wrong, that nothing was lost, what to do. */
export class Refused extends Error {
  readonly errors?: readonly FieldError[];
  readonly headers: OutgoingHttpHeaders;

  constructor(
    readonly code: ProblemCode,
    sentence: string,
    { errors, headers, retryAfterSeconds }: Details = {},
  ) {
    super(sentence);
    this.errors = errors;
    this.headers = retryAfterSeconds === undefined ? { ...headers } : { ...headers, "retry-after": String(retryAfterSeconds) };
  }

  get status(): number {
    return problemKinds[this.code].status;
  }

  body(): string {
    const { title, status } = problemKinds[this.code];
    return JSON.stringify({ type: addressOf(this.code), title, status, detail: this.message, code: this.code, errors: this.errors });
  }
}

const codes: Record<RefusalCode, ProblemCode> = {
  INVALID: "invalid",
  UNAUTHENTICATED: "key-unknown",
  FORBIDDEN: "forbidden",
  NOT_FOUND: "not-found",
  CONFLICT: "conflict",
  TOO_MANY: "too-many-requests",
  UNAVAILABLE: "unavailable",
};

/** What PostgreSQL out of reach, or with no connection left, looks like from here. */
const away = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "ECONNREFUSED", "ECONNRESET", "57P01", "57P03", "53300"]);

/** How an error is told to a program; undefined when it is a fault of ours. */
export function refusalOf(error: unknown): Refused | undefined {
  if (error instanceof Refused) return error;
  if (isDomainError(error)) return fromDomain(error);
  const { code } = error as { code?: unknown };
  return typeof code === "string" && away.has(code) ? unavailable() : undefined;
}

export const unavailable = () => new Refused("unavailable", "Galley's database cannot be reached just now. Nothing was changed; send it again in a moment.", { retryAfterSeconds: 2 });

function fromDomain({ code, message, fields, retryAfterSeconds }: DomainError) {
  const errors = Object.entries(fields).map(([field, detail]): FieldError => ({ in: "body", field, detail }));
  return new Refused(codes[code], message, { errors: errors.length > 0 ? errors : undefined, retryAfterSeconds });
}
