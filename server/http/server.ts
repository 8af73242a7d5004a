import http, { type IncomingMessage, type ServerResponse } from "node:http";
import { log } from "#server/log";
import type { Api } from "./api/api";
import { answerBrokenRequest } from "./broken-request";
import { hostCheck } from "./hosts";
import { answerProblem } from "./problem";
import { badAddress, broken, noHost, tooLong, wrongHost, wrongMethod } from "./problems";
import { createRouter, type Route } from "./router";

interface Setting {
  publicUrl: URL;
  trustProxy: number;
  routes: readonly Route[];
  api?: Api;
  pages: (req: IncomingMessage, res: ServerResponse) => void;
  limits?: Partial<Limits>;
}

interface Limits {
  headers: number;
  request: number;
  idle: number;
  check: number;
}

const usualLimits: Limits = { headers: 10_000, request: 60_000, idle: 65_000, check: 5000 };
const longestAddress = 8000;

/** The server that owns the port: bounded against slow and oversized senders, first the API and our own routes, then the pages. */
export function createGateway({ publicUrl, trustProxy, routes, api, pages, limits }: Setting): http.Server {
  const { headers, request, idle, check } = { ...usualLimits, ...limits };
  const find = createRouter(routes);
  const host = hostCheck(publicUrl, trustProxy);

  const answer = (req: IncomingMessage, res: ServerResponse): void | Promise<void> => {
    const address = req.url ?? "";
    if (req.headers.host === undefined && req.httpVersion === "1.1") return answerProblem(req, res, noHost);
    if (address.length > longestAddress) return answerProblem(req, res, tooLong);
    const path = pathOf(address);
    if (!path.startsWith("/") || !readable(path)) return answerProblem(req, res, badAddress);
    if (api && (path.startsWith("/api/v1/") || path === "/api/v1")) return host(req) === "unknown" ? answerProblem(req, res, wrongHost(publicUrl.origin)) : api(req, res, path);
    const found = find(req.method ?? "GET", path);
    if (!found) return pages(req, res);
    if ("allow" in found) return answerProblem(req, res, wrongMethod(found.allow));
    if (!found.route.anyHost && host(req) === "unknown") return answerProblem(req, res, wrongHost(publicUrl.origin));
    return found.route.handle(req, res, found.params);
  };

  const server = http.createServer(
    { requireHostHeader: false, maxHeaderSize: 16_384, headersTimeout: headers, requestTimeout: request, keepAliveTimeout: idle, connectionsCheckingInterval: check },
    (req, res) => {
      res.on("error", () => {}); // the other side hung up; there is nobody left to tell
      try {
        const working = answer(req, res);
        if (working instanceof Promise) working.catch((error: unknown) => tellBroken(req, res, error));
      } catch (error) {
        tellBroken(req, res, error);
      }
    },
  );
  server.maxHeadersCount = 100;
  server.on("clientError", answerBrokenRequest);
  return server;
}

function tellBroken(req: IncomingMessage, res: ServerResponse, error: unknown) {
  log().error({ method: req.method, path: pathOf(req.url ?? ""), err: error }, "A request could not be answered.");
  answerProblem(req, res, broken);
}

function readable(path: string): boolean {
  if (!path.includes("%")) return true;
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

function pathOf(address: string): string {
  const query = address.indexOf("?");
  return query < 0 ? address : address.slice(0, query);
}
