import { hash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { answerOnce } from "#server/apikey/answer-once";
import type { Open, WorkspaceContext } from "#server/context";
import { Refused } from "./refused";

export interface Said {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body: string;
}

const form = /^"?([\x21\x23-\x7e]{1,255})"?$/;

/** The name its sender gave a write, quoted as the draft has it or bare. */
export function idempotencyKeyOf({ headers }: IncomingMessage): string | undefined {
  const given = headers["idempotency-key"];
  if (given === undefined) return undefined;
  const name = typeof given === "string" ? form.exec(given)?.[1] : undefined;
  if (!name) throw new Refused("bad-header", "An Idempotency-Key is 1 to 255 letters, digits and signs without a space. Nothing was changed; send another.");
  return name;
}

interface Write {
  context: WorkspaceContext;
  keyId: string;
  name: string;
  /** Method, address and body: what makes two requests the same. */
  sent: readonly (string | Buffer)[];
  act(open: Open<WorkspaceContext>): Promise<Said>;
}

/** The same write sent twice is done once, and answered the same both times. */
export async function answerRepetition({ context, keyId, name, sent, act }: Write): Promise<Said> {
  const { actor, request } = context;
  const digest = hash("sha256", Buffer.concat(sent.map((part) => Buffer.from(part))), "base64url");
  const once = await answerOnce({ scope: "account", actor, request }, { context, keyId, name, digest, act });
  switch (once.outcome) {
    case "done":
      return once.answer;
    case "replayed":
      return { ...once.answer, headers: { ...once.answer.headers, "idempotency-replayed": "true" } };
    case "in progress":
      throw new Refused("in-progress", "A request with this Idempotency-Key is being answered just now. Nothing was done twice; send it again in a moment.", { retryAfterSeconds: 1 });
    case "something else":
      throw new Refused("key-reused", "This Idempotency-Key was used for another request. Nothing was changed; give each new request a new one.");
  }
}
