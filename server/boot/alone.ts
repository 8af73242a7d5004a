import { env } from "#server/env";
import { childEnv } from "./child-env";
import { loginUrls, type LoginUrls } from "./logins";
import { partOf, type PartName } from "./parts";
import { refuseWhenTaken } from "./port";
import { Refusal } from "./refusal";
import { shutdownOnSignal } from "./shutdown";
import { say, supervise } from "./supervise";

/** One part by itself, for larger deployments. The database is prepared elsewhere, by `npm start -- migrate`. */
export async function runAlone(name: PartName): Promise<void> {
  const { HOST, PORT, NEXT_URL, AUTH_SECRET } = env();
  if (!AUTH_SECRET) throw missing("AUTH_SECRET", "the same secret for every part");
  if (name === "gateway" && !NEXT_URL) throw missing("NEXT_URL", "where Next listens, such as http://10.0.0.5:3000");
  if (name !== "worker") await refuseWhenTaken(HOST, PORT);
  const variables = childEnv({ urls: databaseUrls(AUTH_SECRET), secret: AUTH_SECRET, nextUrl: NEXT_URL ?? "", embedded: false });
  const supervision = supervise(shutdownOnSignal(say));
  supervision.keep(partOf(name, variables, { host: HOST, port: PORT }));
  supervision.ready();
}

function databaseUrls(secret: string): LoginUrls {
  const { DATABASE_URL, DATABASE_DIRECT_URL, DATABASE_APP_URL, DATABASE_LISTEN_URL, DATABASE_RECORDER_URL, DATABASE_QUEUE_URL } = env();
  if (DATABASE_APP_URL && DATABASE_RECORDER_URL && DATABASE_QUEUE_URL) {
    return { appUrl: DATABASE_APP_URL, listenUrl: DATABASE_LISTEN_URL ?? DATABASE_APP_URL, recorderUrl: DATABASE_RECORDER_URL, queueUrl: DATABASE_QUEUE_URL };
  }
  if (DATABASE_URL) return loginUrls(DATABASE_URL, secret, DATABASE_DIRECT_URL);
  throw missing("DATABASE_URL", "the database that all parts share");
}

const missing = (name: string, what: string) => new Refusal(`A part that runs by itself needs ${name}: ${what}.`, `Set ${name} and start it again, or run everything together with \`npm start\`.`);
