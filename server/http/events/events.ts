import type { IncomingMessage, ServerResponse } from "node:http";
import { gatewayProof, proofHeader } from "#server/access/gateway-proof";
import { openRequest } from "#server/access/open-request";
import { myWorkspaces } from "#server/account/queries";
import type { AccountContext } from "#server/context";
import { isDomainError } from "#server/errors";
import { answerProblem, type Problem } from "#server/http/problem";
import type { Route } from "#server/http/router";
import { log } from "#server/log";
import { onChange } from "#server/registry/changes";

const beatMs = 20_000;
const mostStreams = 20;

const signedOut: Problem = { status: 401, title: "You are signed out", detail: "Nothing was changed. Sign in and open the page again." };
const tooMany: Problem = { status: 429, title: "Too many windows", detail: "Galley is open in more browsers than it can keep up to date at once. Close some and open this page again.", headers: { "retry-after": "60" } };

/** One stream per browser: what kind of thing changed in which of the person's workspaces, never its content. */
export const eventRoutes = (): Route[] => [{ method: "GET", path: "/api/events", handle: stream }];

const streams = new Map<string, number>();

async function stream(req: IncomingMessage, res: ServerResponse) {
  const headers = new Headers({ cookie: req.headers.cookie ?? "", [proofHeader]: gatewayProof() });
  const { account, person } = await openRequest(headers);
  if (!person) return answerProblem(req, res, signedOut);
  if (res.closed) return;
  if ((streams.get(person.id) ?? 0) >= mostStreams) return answerProblem(req, res, tooMany);
  count(person.id, 1); // before anything is awaited, so that those who ask at once are all counted
  res.once("close", () => count(person.id, -1));

  let places = await placesOf(account);
  if (res.closed) return;
  const send = (event: object) => res.write(`data: ${JSON.stringify(event)}\n\n`);
  const stop = onChange((change) => {
    if (change === "missed") return send({ noun: "*" });
    if (change.only && change.only !== person.id) return;
    const workspace = places.get(change.workspace);
    const you = change.people?.includes(person.id) || undefined;
    if (workspace) send({ workspace, noun: change.noun, you });
    if (you || (workspace && change.noun === "workspace")) void look();
  });
  const beat = setInterval(() => void look(), beatMs);

  res.once("close", () => {
    stop();
    clearInterval(beat);
  });
  res.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" });
  res.write("retry: 3000\n\n");

  /** Is this browser still signed in, and to which workspaces? The line it writes also shows a dead connection. */
  async function look() {
    try {
      const now = await openRequest(headers);
      if (!now.person) {
        send({ noun: "*", you: true }); // the page looks again and finds the door
        return void res.end();
      }
      places = await placesOf(account);
      res.write(": still here\n\n");
    } catch (error) {
      if (isDomainError(error)) return void res.end();
      log().warn({ err: error }, "A browser's stream could not be checked. It is asked again soon.");
    }
  }
}

const placesOf = async (account: AccountContext) => new Map((await myWorkspaces(account, {})).map(({ id, slug }) => [id, slug]));

const count = (person: string, by: number) => {
  const open = (streams.get(person) ?? 0) + by;
  if (open > 0) streams.set(person, open);
  else streams.delete(person);
};
