import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { addressOf, type ProblemCode } from "./api/problem-kinds";
import { lookPolicy, problemPage } from "./problem-page";

export interface Problem {
  status: number;
  title: string;
  detail: string;
  /** Of what programs meet too, and may tell apart. */
  code?: ProblemCode;
  headers?: OutgoingHttpHeaders;
  again?: boolean;
}

/** Answers with what went wrong, as a page to a browser and as problem+json to a program. */
export function answerProblem(req: IncomingMessage, res: ServerResponse, problem: Problem): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const page = req.headers.accept?.includes("text/html") ?? false;
  const body = page ? problemPage(problem) : problemJson(problem);
  res.writeHead(problem.status, {
    "content-type": page ? "text/html; charset=utf-8" : "application/problem+json",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...(page && { "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; ${problem.again ? `${lookPolicy}; ` : ""}frame-ancestors 'none'` }),
    ...problem.headers,
  });
  res.end(req.method === "HEAD" ? undefined : body);
}

export const problemJson = ({ status, title, detail, code }: Problem) => JSON.stringify({ type: code ? addressOf(code) : "about:blank", title, status, detail, code });
