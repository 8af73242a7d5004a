import { randomUUID } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Endpoint } from "#server/http/endpoint";
import { createRouter } from "#server/http/router";
import { log } from "#server/log";
import { createAnswer } from "./answer-call";
import type { Asked } from "./asked";
import { createCors } from "./cors";
import { createKeyRing, type KeyRing } from "./key-ring";
import { openPages } from "./open-pages";
import { Refused, refusalOf } from "./refused";
import { send, sendRefusal } from "./send";

interface Setting {
  endpoints: readonly Endpoint[];
  publicUrl: URL;
  trustProxy: number;
  ring?: KeyRing;
  bodyRoom?: number;
}

export type Api = (req: IncomingMessage, res: ServerResponse, path: string) => void;

/** Everything under /api/v1: finds the operation, and tells every refusal the same way. */
export function createApi({ endpoints, publicUrl, trustProxy, ring = createKeyRing(), bodyRoom }: Setting): Api {
  const cors = createCors(publicUrl.origin);
  const answer = createAnswer({ ring, cors, trustProxy, bodyRoom });
  const find = createRouter([...endpoints, ...openPages(endpoints, publicUrl.origin)]);

  async function handle(asked: Asked, path: string): Promise<void> {
    const { method = "GET" } = asked.req;
    if (method === "OPTIONS") return preflight(asked);
    const found = find(method, path);
    if (!found) throw new Refused("no-such-address", "There is no such address in the API. Nothing was done; /api/v1/openapi.json lists those there are.");
    if ("allow" in found) throw wrongMethod(found.allow);
    const { route, params } = found;
    return "prepare" in route ? answer(route, asked, params) : route.answer(asked, params);
  }

  async function preflight(asked: Asked) {
    await cors.preflight(asked);
    send(asked, 204, "");
  }

  async function refuse(asked: Asked, refused: Refused) {
    if (refused.status === 401) await cors.beforeKey(asked);
    sendRefusal(asked, refused);
  }

  return (req, res, path) => {
    const id = randomUUID();
    const headers: OutgoingHttpHeaders = { "x-request-id": id, "cache-control": "no-store", "x-content-type-options": "nosniff" };
    const asked: Asked = { req, res, id, headers };
    handle(asked, path).catch((error: unknown) => refuse(asked, refusalOf(error) ?? fault(asked, path, error)));
  };
}

const wrongMethod = (allow: string[]) => new Refused("wrong-method", `This address answers to ${allow.join(", ")}. Nothing was done; choose one of them.`, { headers: { allow: allow.join(", ") } });

function fault({ req, id }: Asked, path: string, err: unknown) {
  log().error({ method: req.method, path, id, err }, "A call of the API could not be answered.");
  return new Refused("broken", `Something went wrong here. Nothing more was changed; try again, and if it repeats, tell the person who runs this Galley the request id ${id}.`);
}
