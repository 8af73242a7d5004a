import type { Endpoint } from "#server/http/endpoint";
import { problemPage } from "#server/http/problem-page";
import type { Params } from "#server/http/router";
import type { Asked } from "./asked";
import { describeApi } from "./openapi";
import { addressOf, isProblemCode, problemKinds } from "./problem-kinds";
import { Refused } from "./refused";
import { send } from "./send";

interface OpenPage {
  method: string;
  path: string;
  answer(asked: Asked, params: Params): void;
}

/** What anybody may read without a key: how the API is used, and what its refusals mean. */
export function openPages(endpoints: readonly Endpoint[], origin: string): OpenPage[] {
  let description: string | undefined;
  const openapi = (asked: Asked) => {
    description ??= JSON.stringify(describeApi(endpoints, origin));
    asked.headers["access-control-allow-origin"] = "*";
    send(asked, 200, description);
  };
  return [
    { method: "GET", path: "/api/v1/openapi.json", answer: openapi },
    { method: "GET", path: "/api/v1/problems/:code", answer: explainProblem },
  ];
}

/** Where the `type` of a problem leads. */
function explainProblem(asked: Asked, { code = "" }: Params) {
  if (!isProblemCode(code)) throw new Refused("not-found", "Galley has no problem of this name. Look at the code of the answer again.");
  const { status, title, meaning } = problemKinds[code];
  if (!asked.req.headers.accept?.includes("text/html")) return send(asked, 200, JSON.stringify({ type: addressOf(code), code, status, title, meaning }));
  Object.assign(asked.headers, { "content-type": "text/html; charset=utf-8", "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'" });
  send(asked, 200, problemPage({ title, detail: meaning }));
}
