import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { clientAddress } from "./client-address";
import { requestHeaders } from "./forwarded-headers";
import { hostCheck } from "./hosts";
import { fromOurPages } from "./origin";
import { answerProblem } from "./problem";
import { foreign, wrongHost } from "./problems";
import { createProxy } from "./proxy";
import { securityHeaders } from "./security-headers";

export interface PagesSetting {
  proof: Record<string, string>;
  publicUrl: URL;
  nextUrl: URL;
  trustProxy: number;
  development: boolean;
  bodyLimit?: number;
  patience?: number;
}

type Answer = (req: IncomingMessage, res: ServerResponse) => void;

/** Answers everything that is a page: checks whose it is, then lets Next answer under our headers. */
export function createPages(setting: PagesSetting): Answer {
  const { publicUrl, nextUrl, trustProxy, development, proof, bodyLimit = 5 * 2 ** 20, patience = 60_000 } = setting;
  const host = hostCheck(publicUrl, trustProxy);
  const secured = securityHeaders({ secure: publicUrl.protocol === "https:", development });
  const proxy = createProxy({ target: nextUrl, bodyLimit, patience });
  const forwarded = { host: publicUrl.host, "x-forwarded-host": publicUrl.host, "x-forwarded-proto": publicUrl.protocol.slice(0, -1), "x-forwarded-port": portOf(publicUrl) };

  return (req, res) => {
    const verdict = host(req);
    if (verdict === "alias" && isRead(req)) return redirect(res, publicUrl.origin + req.url);
    if (verdict !== "ours") return answerProblem(req, res, wrongHost(publicUrl.origin));
    if (!fromOurPages(req, publicUrl.origin)) return answerProblem(req, res, foreign);
    const { policy, headers } = secured();
    const id = randomUUID();
    proxy({
      req,
      res,
      headers: requestHeaders(req.headers, { ...forwarded, "x-forwarded-for": clientAddress(req, trustProxy), "x-request-id": id, "galley-path": req.url, ...proof, "content-security-policy": policy }),
      answer: { ...headers, "x-request-id": id },
    });
  };
}

function redirect(res: ServerResponse, location: string) {
  res.writeHead(307, { location, "cache-control": "no-store", "content-length": 0 });
  res.end();
}

const isRead = (req: IncomingMessage) => req.method === "GET" || req.method === "HEAD";
const portOf = (url: URL) => url.port || (url.protocol === "https:" ? "443" : "80");
