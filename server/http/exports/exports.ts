import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { gatewayProof, proofHeader } from "#server/access/gateway-proof";
import { openRequest } from "#server/access/open-request";
import { openWorkspace } from "#server/access/open-workspace";
import { isDomainError } from "#server/errors";
import { exportFile, exportPart } from "#server/export/queries";
import { answerProblem, type Problem } from "#server/http/problem";
import type { Params, Route } from "#server/http/router";

const types: Record<string, string> = { csv: "text/csv; charset=utf-8", jsonl: "application/x-ndjson; charset=utf-8" };

const gone: Problem = {
  status: 404,
  title: "There is no such export",
  detail: "It may have lapsed, or it is somebody else's, or you are signed out. Nothing was changed; open Runs, and begin it again there.",
};

/** A finished export, for whoever began it and as long as they are signed in. */
export const exportRoutes = (): Route[] => [{ method: "GET", path: "/api/exports/:workspace/:export", handle: send }];

async function send(req: IncomingMessage, res: ServerResponse, params: Params) {
  try {
    const { account } = await openRequest(new Headers({ cookie: req.headers.cookie ?? "", [proofHeader]: gatewayProof() }));
    const context = await openWorkspace(account, params.workspace ?? "");
    const exportId = params.export ?? "";
    const { format, parts, bytes, createdAt } = await exportFile(context, { exportId });
    res.writeHead(200, {
      ...{ "content-type": types[format] ?? "text/plain", "content-length": Number(bytes), "cache-control": "private, no-store", "x-content-type-options": "nosniff" },
      "content-disposition": `attachment; filename="runs-${createdAt.toISOString().slice(0, 10)}.${format}"`,
    });
    if (req.method === "HEAD") return void res.end();
    for (let place = 0; place < parts && !res.destroyed; place += 1) {
      if (!res.write(await exportPart(context, { exportId, place }))) await Promise.race([once(res, "drain"), once(res, "close")]);
    }
    res.end();
  } catch (error) {
    if (!isDomainError(error)) throw error;
    if (res.headersSent) return void res.destroy(); // it was stopped while it was being fetched; a cut file must not look whole
    answerProblem(req, res, gone);
  }
}
