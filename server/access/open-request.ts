import { randomUUID } from "node:crypto";
import type { AccountContext, Actor, Request } from "#server/context";
import { env } from "#server/env";
import { Forbidden } from "#server/errors";
import { cameThroughGateway } from "./gateway-proof";
import { onOwnMachine } from "./own-machine";
import { cookieName, personBehind, type Person } from "./session";

export interface Visit {
  account: AccountContext;
  person?: Person;
}

/** Who is behind a browser's request. What the gateway says of it is believed, and nobody else is. */
export async function openRequest(headers: Headers): Promise<Visit> {
  if (!cameThroughGateway(headers)) throw new Forbidden("This address is Galley's inside. Nothing was changed; open the one people use.");
  const request = requestFrom(headers);
  const person = await personBehind(cookieIn(headers, cookieName()), request.now());
  const actor: Actor = person ? { kind: "person", id: person.id, name: person.name } : { kind: "visitor" };
  return { account: { scope: "account", actor, request: { ...request, sessionId: person?.sessionId } }, person };
}

export function requestFrom(headers: Headers): Request {
  return {
    ...ownRequest(headers.get("x-request-id") ?? undefined),
    address: headers.get("x-forwarded-for")?.split(",")[0]?.trim(),
    userAgent: headers.get("user-agent")?.slice(0, 300),
  };
}

/** What is the same for every request, job and terminal. */
export const ownRequest = (id: string = randomUUID()): Request => ({ id, origin: env().PUBLIC_URL, ownMachine: onOwnMachine(), now: () => new Date() });

function cookieIn(headers: Headers, name: string): string | undefined {
  for (const pair of headers.get("cookie")?.split(";") ?? []) {
    const at = pair.indexOf("=");
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim(); // a session cookie has nothing that needs decoding
  }
  return undefined;
}
