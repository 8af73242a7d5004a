import { afterAll, beforeAll } from "vitest";
import type { Permission } from "#server/access/permissions";
import { createKey } from "#server/apikey/create-key";
import { createApi } from "#server/http/api/api";
import type { KeyRing } from "#server/http/api/key-ring";
import type { Endpoint } from "#server/http/endpoint";
import { endpoints as all } from "#server/http/v1/endpoints";
import { closeRecorder } from "#server/recorder/record";
import { members } from "#server/workspace/queries";
import type { makeWorkspace } from "./factories";
import { openGateway, type TestGateway } from "./gateway";

interface Setting {
  endpoints?: readonly Endpoint[];
  ring?: KeyRing;
  bodyRoom?: number;
  trustProxy?: number;
  limits?: { headers?: number; request?: number; check?: number };
}

/** The API behind a real gateway on a real port, by itself all of it. */
export const openApi = ({ endpoints = all, ring, bodyRoom, trustProxy = 0, limits }: Setting = {}): Promise<TestGateway> =>
  openGateway((_req, res) => res.end("a page"), { trustProxy, limits, api: (publicUrl) => createApi({ endpoints, publicUrl, trustProxy, ring, bodyRoom }) });

type SentHeaders = Record<string, string>;

/** The API while the tests of a file run, asked with a key and told JSON. */
export function testApi<Said>(key: () => SentHeaders = () => ({})) {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await openApi();
  });
  afterAll(async () => {
    await gateway.close();
    await closeRecorder();
  });

  async function ask(method: string, path: string, headers: SentHeaders, body?: string | Buffer) {
    const answer = await gateway.ask({ method, path: `/api/v1/${path}`, headers: { ...key(), ...headers }, body });
    return { status: answer.status, headers: answer.headers, said: JSON.parse(answer.body) as Said };
  }
  const send = (path: string, body: string | Buffer, headers: SentHeaders = {}) => ask("POST", path, { "content-type": "application/json", ...headers }, body);
  return {
    get: (path: string, headers: SentHeaders = {}) => ask("GET", path, headers),
    post: (path: string, body: unknown, headers?: SentHeaders) => send(path, JSON.stringify(body), headers),
    send,
  };
}

type World = Pick<Awaited<ReturnType<typeof makeWorkspace>>, "ctx">;
type More = Partial<Omit<Parameters<typeof createKey>[1], "scopes">>;

/** A key of the workspace's first member. */
export async function makeKey({ ctx }: World, scopes: Permission[], more: More = {}) {
  const [owner] = await members(ctx, {});
  return createKey(ctx, { name: "A key", ownerMemberId: owner?.id ?? "", scopes, ...more });
}

export const bearer = ({ secretKey }: { secretKey: string }) => ({ authorization: `Bearer ${secretKey}` });
