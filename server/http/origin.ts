import type { IncomingMessage } from "node:http";

const reads = new Set(["GET", "HEAD", "OPTIONS"]);

/** Whether a request that may change something comes from one of our own pages. */
export function fromOurPages(req: IncomingMessage, ourOrigin: string): boolean {
  if (reads.has(req.method ?? "GET")) return true;
  const { origin } = req.headers;
  // Browsers write "null" where the page keeps its origin to itself; then only Sec-Fetch-Site tells.
  if (origin && origin !== "null") return origin === ourOrigin;
  const site = req.headers["sec-fetch-site"];
  return site === "same-origin" || site === "none";
}
