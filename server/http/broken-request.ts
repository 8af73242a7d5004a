import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { problemJson, type Problem } from "./problem";

const byCode: Record<string, Problem> = {
  HPE_HEADER_OVERFLOW: { code: "headers-too-large", status: 431, title: "Too many headers", detail: "The headers of a request may have at most 16 KB. Clear the cookies of this site and try again." },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { code: "too-large", status: 413, title: "Too much at once", detail: "The extensions of this request are too large. Nothing was changed; send it without them." },
  ERR_HTTP_REQUEST_TIMEOUT: { code: "too-slow", status: 408, title: "Sent too slowly", detail: "The request did not arrive in time. Nothing was changed; try again." },
};
const unreadable: Problem = { code: "unreadable-request", status: 400, title: "This request cannot be read", detail: "It is not HTTP as Galley speaks it. Nothing was changed; send it as plain HTTP/1.1." };

/** Answers what never became a request, and closes the connection. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = byCode[error.code ?? ""] ?? unreadable;
  const body = problemJson(problem);
  socket.end(
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
