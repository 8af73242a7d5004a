import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";

const hopByHop = ["connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade", "expect"];
const onlyOurs = ["content-security-policy", "content-security-policy-report-only", "forwarded", "x-real-ip", "x-nonce", "x-request-id", "x-matched-path"];
const onlyOursBegin = ["x-forwarded-", "x-middleware-", "x-invoke-"];

const dropped = new Set([...hopByHop, ...onlyOurs]);
const answerDropped = new Set([...hopByHop, "content-security-policy", "x-powered-by"]);

/** What a client said, without what belongs to its connection and without what only the gateway may say. */
export function requestHeaders(given: IncomingHttpHeaders, ours: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const named = namedByConnection(given.connection);
  const kept: OutgoingHttpHeaders = {};
  for (const name in given) {
    if (dropped.has(name) || named?.includes(name)) continue;
    if (name.startsWith("x-") && onlyOursBegin.some((beginning) => name.startsWith(beginning))) continue;
    kept[name] = given[name];
  }
  return Object.assign(kept, framing(given), ours);
}

/** How far the body goes, said once more whatever the connection drops: unsaid, Next would take the body for the next request. */
function framing({ "content-length": length, "transfer-encoding": encoding }: IncomingHttpHeaders): OutgoingHttpHeaders {
  if (encoding !== undefined) return { "transfer-encoding": "chunked" };
  return length === undefined ? {} : { "content-length": length };
}

export function answerHeaders(given: IncomingHttpHeaders, ours: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const named = namedByConnection(given.connection);
  const kept: OutgoingHttpHeaders = { "cache-control": "no-store" }; // unless the answer itself says otherwise
  for (const name in given) {
    if (!answerDropped.has(name) && !named?.includes(name)) kept[name] = given[name];
  }
  return Object.assign(kept, ours);
}

// Nearly every request says just keep-alive, which is dropped anyway.
function namedByConnection(connection: string | undefined): string[] | undefined {
  if (!connection || connection === "keep-alive" || connection === "close") return undefined;
  return connection.toLowerCase().split(",").map((name) => name.trim());
}
