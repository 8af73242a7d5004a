import http, { type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import { sendBody } from "./body-limit";
import { answerHeaders } from "./forwarded-headers";
import { answerProblem } from "./problem";
import { away, late, tooLarge } from "./problems";

interface Exchange {
  req: IncomingMessage;
  res: ServerResponse;
  headers: OutgoingHttpHeaders;
  answer: OutgoingHttpHeaders;
}

interface Setting {
  target: URL;
  bodyLimit: number;
  patience: number;
}

export type Proxy = (exchange: Exchange) => void;

/** Passes a request on and its answer back, as they come, and lets either side hang up on the other. */
export function createProxy({ target, bodyLimit, patience }: Setting): Proxy {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 512, maxFreeSockets: 64, scheduling: "lifo" });
  const { hostname, port } = target;

  const forward = (exchange: Exchange, retried: boolean): void => {
    const { req, res, headers, answer } = exchange;
    if (Number(req.headers["content-length"] ?? 0) > bodyLimit) return refuseTooLarge(req, res);
    const upstream = http.request({ agent, hostname: bare(hostname), port, method: req.method, path: req.url, headers, setDefaultHeaders: false });
    const waiting = setTimeout(() => upstream.destroy(new Late()), patience);
    const hangUp = () => void (res.writableFinished || upstream.destroy());
    res.once("close", hangUp);

    upstream.once("response", (incoming) => {
      clearTimeout(waiting);
      res.writeHead(incoming.statusCode ?? 502, answerHeaders(incoming.headers, answer));
      if (incoming.headers["content-type"]?.startsWith("text/event-stream")) res.flushHeaders();
      pipeline(incoming, res, () => {});
    });
    upstream.once("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(waiting);
      res.off("close", hangUp);
      if (res.destroyed || res.writableEnded) return;
      if (!retried && error.code === "ECONNRESET" && upstream.reusedSocket && !hasBody(req)) return forward(exchange, true);
      answerProblem(req, res, error instanceof Late ? late : away);
    });
    if (hasBody(req)) sendBody(req, upstream, bodyLimit, () => refuseTooLarge(req, res));
    else upstream.end();
  };
  return (exchange) => forward(exchange, false);
}

class Late extends Error {}

function refuseTooLarge(req: IncomingMessage, res: ServerResponse) {
  req.resume();
  answerProblem(req, res, tooLarge);
}

const hasBody = (req: IncomingMessage) => req.headers["transfer-encoding"] !== undefined || Number(req.headers["content-length"] ?? 0) > 0;
const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, "");
