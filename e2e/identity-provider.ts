import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import Provider from "oidc-provider";

export interface Employee {
  sub: string;
  name: string;
  email: string;
  email_verified: boolean;
}

export interface IdentityProvider {
  settings: Record<string, string>;
  serve(galley: string): void;
  close(): Promise<void>;
}

const client = { client_id: "galley", client_secret: "a secret between the two" };
const scope = "openid email profile";

/** A company's own sign-in, where one says who one is by pressing a button. */
export async function startIdentityProvider(employees: Employee[]): Promise<IdentityProvider> {
  let answer = (_req: IncomingMessage, res: ServerResponse) => void res.writeHead(503).end();
  const server = http.createServer((req, res) => answer(req, res));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    settings: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: client.client_id, OIDC_CLIENT_SECRET: client.client_secret, OIDC_NAME: "Brightwater" },
    serve(galley) {
      const provider = providerFor(issuer, `${galley}/api/auth/callback/company`, employees);
      const others = provider.callback();
      answer = (req, res) => void (req.url?.startsWith("/interaction/") ? interact(provider, employees, req, res) : others(req, res));
    },
    async close() {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const providerFor = (issuer: string, redirectUri: string, employees: Employee[]) =>
  new Provider(issuer, {
    clients: [{ ...client, redirect_uris: [redirectUri] }],
    jwks: { keys: [{ ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }), use: "sig", kid: "one" }] },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    conformIdTokenClaims: false,
    cookies: { keys: ["for its own cookies"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => employees.find(({ sub }) => sub === id) ?? {} }),
    async loadExistingGrant({ oidc: { client, session, provider } }) {
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(scope);
      await grant.save();
      return grant;
    },
  });

async function interact(provider: Provider, employees: Employee[], req: IncomingMessage, res: ServerResponse) {
  if (req.method === "POST") {
    const accountId = new URLSearchParams(await text(req)).get("who") ?? "";
    return provider.interactionFinished(req, res, { login: { accountId } });
  }
  const buttons = employees.map(({ sub, name }) => `<button name="who" value="${sub}">${name}</button>`);
  res.writeHead(200, { "content-type": "text/html" }).end(`<!doctype html><title>Brightwater</title><form method="post">${buttons.join("")}</form>`);
}
