import type { Permission } from "#server/access/permissions";
import { createKey } from "#server/apikey/create-key";
import { createApi } from "#server/http/api/api";
import type { KeyRing } from "#server/http/api/key-ring";
import type { Endpoint } from "#server/http/endpoint";
import { endpoints as all } from "#server/http/v1/endpoints";
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

type World = Pick<Awaited<ReturnType<typeof makeWorkspace>>, "ctx">;
type More = Partial<Omit<Parameters<typeof createKey>[1], "scopes">>;

/** A key of the workspace's first member. */
export async function makeKey({ ctx }: World, scopes: Permission[], more: More = {}) {
  const [owner] = await members(ctx, {});
  return createKey(ctx, { name: "A key", ownerMemberId: owner?.id ?? "", scopes, ...more });
}

export const bearer = ({ secretKey }: { secretKey: string }) => ({ authorization: `Bearer ${secretKey}` });
