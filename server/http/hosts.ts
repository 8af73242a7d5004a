import type { IncomingMessage } from "node:http";

export type HostVerdict = "ours" | "alias" | "unknown";
const loopback = ["localhost", "127.0.0.1", "[::1]"];

/** Whether a request asked for this Galley by its public name, by another name of the same machine, or by a stranger's. */
export function hostCheck(publicUrl: URL, trustProxy: number): (req: IncomingMessage) => HostVerdict {
  const aliases = loopback.includes(publicUrl.hostname) ? loopback.map((name) => withPort(name, publicUrl.port)) : [];
  const defaultPort = publicUrl.protocol === "https:" ? ":443" : ":80";
  return (req) => {
    const host = askedHost(req, trustProxy).toLowerCase();
    if (host === publicUrl.host || host === publicUrl.host + defaultPort) return "ours";
    return aliases.includes(host) ? "alias" : "unknown";
  };
}

function askedHost(req: IncomingMessage, trustProxy: number): string {
  const forwarded = trustProxy > 0 ? req.headers["x-forwarded-host"] : undefined;
  const last = typeof forwarded === "string" ? forwarded.split(",").at(-1)?.trim() : undefined;
  return last || (req.headers.host ?? "");
}

const withPort = (name: string, port: string) => (port ? `${name}:${port}` : name);
