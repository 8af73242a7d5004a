import { openHeld, type HeldKey } from "#server/access/open-key";
import { ownRequest } from "#server/access/open-request";
import type { Request, WorkspaceContext } from "#server/context";
import { clientAddress } from "#server/http/client-address";
import type { Call, Endpoint } from "#server/http/endpoint";
import type { Params } from "#server/http/router";
import { answerRepetition, idempotencyKeyOf, type Said } from "./answer-repetition";
import type { Asked } from "./asked";
import { createAuthenticate } from "./authenticate";
import { requireAddress, requireScope } from "./authorize";
import { createBodyRoom } from "./body-room";
import type { Cors } from "./cors";
import type { KeyRing } from "./key-ring";
import { createLastUsed } from "./last-used";
import { createRateLimit } from "./limit-rate";
import { readJson } from "./read-body";
import { Reply } from "./reply";
import { send } from "./send";

interface Setting {
  ring: KeyRing;
  cors: Cors;
  trustProxy: number;
  /** How many bytes of bodies may be held at once. */
  bodyRoom?: number;
}

interface Sent {
  key: HeldKey;
  address: string;
  sent?: { bytes: Buffer; value: unknown };
}

/** The way of every call: whose key, from where, how often, whether it may, what is asked; then it is done and answered. */
export function createAnswer({ ring, cors, trustProxy, bodyRoom }: Setting) {
  const authenticate = createAuthenticate(ring);
  const limitRate = createRateLimit();
  const noteUse = createLastUsed();
  const hold = createBodyRoom(bodyRoom);
  const { origin, ownMachine, now } = ownRequest("");

  function admit(key: HeldKey, endpoint: Endpoint, asked: Asked, address: string) {
    cors.withKey(asked, key);
    requireAddress(key, address);
    limitRate(key, endpoint.limitClass, asked.headers);
    requireScope(key, endpoint.permission);
    noteUse(key.id);
  }

  async function perform(endpoint: Endpoint, asked: Asked, params: Params, { key, address, sent }: Sent): Promise<void> {
    const { req, id } = asked;
    const act = endpoint.prepare(params, req.url ?? "", sent?.value);
    const name = endpoint.method === "GET" ? undefined : idempotencyKeyOf(req);
    const request: Request = { id, address, userAgent: req.headers["user-agent"]?.slice(0, 300), origin, ownMachine, now };
    const context = openHeld(key, request);
    const call: Call = { key, idempotencyKey: name };
    const done = async (open: WorkspaceContext) => said(endpoint, await act(open, call));
    const kept = name !== undefined && endpoint.repetition !== "own ids";
    const answer = kept
      ? await answerRepetition({ context, keyId: key.id, name, sent: [`${req.method} ${req.url}\n`, sent?.bytes ?? ""], act: done })
      : await done(context);
    if (answer.headers) Object.assign(asked.headers, answer.headers);
    send(asked, answer.status, answer.body);
  }

  return async (endpoint: Endpoint, asked: Asked, params: Params): Promise<void> => {
    const { req } = asked;
    const address = clientAddress(req, trustProxy);
    const found = authenticate(req.headers.authorization, address);
    const key = found instanceof Promise ? await found : found;
    admit(key, endpoint, asked, address);
    if (endpoint.body) return hold(req, async () => perform(endpoint, asked, params, { key, address, sent: await readJson(req) }));
    return perform(endpoint, asked, params, { key, address });
  };
}

function said(endpoint: Endpoint, result: unknown): Said {
  if (result instanceof Reply) return { status: result.status, headers: result.headers, body: textOf(result.body) };
  return { status: endpoint.status, body: textOf(result) };
}

const textOf = (value: unknown) => (value === undefined ? "" : JSON.stringify(value));
