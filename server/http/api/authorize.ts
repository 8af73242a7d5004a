import { BlockList, isIP, isIPv6 } from "node:net";
import type { HeldKey } from "#server/access/open-key";
import { allows, permissionSentence, type Permission } from "#server/access/permissions";
import type { Call } from "#server/http/endpoint";
import { Refused } from "./refused";

/** Whether a key may do this at all; whoever may do it in one team is judged again by the rule that knows the team. */
export function requireScope({ grants, scopes, actor }: HeldKey, permission: Permission) {
  if (allows(grants, permission)) return;
  for (const held of grants.byTeam.values()) if (held.has(permission)) return;
  const sentence = permissionSentence(permission);
  const what = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  const why = scopes.includes(permission) ? `its owner, ${actor.ownerName}, may not do so` : `it lacks the scope ${permission}`;
  throw new Refused("scope-missing", `This key may not do this: ${what}; ${why}. Nothing was done; ask an admin for a key that may.`);
}

const blocks = new WeakMap<HeldKey, BlockList>();

export function requireAddress(key: HeldKey, address: string) {
  if (key.addresses.length === 0) return;
  if (isIP(address) && blockOf(key).check(address, isIPv6(address) ? "ipv6" : "ipv4")) return;
  throw new Refused("address-refused", `This key is not for requests from ${address}. Nothing was done; send it from where it belongs, or ask an admin to add this address.`);
}

function blockOf(key: HeldKey): BlockList {
  const known = blocks.get(key);
  if (known) return known;
  const list = new BlockList();
  for (const block of key.addresses) {
    const [net = "", bits] = block.split("/");
    const family = isIPv6(net) ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(net, family);
    else list.addSubnet(net, Number(bits), family);
  }
  blocks.set(key, list);
  return list;
}

/** For an operation that names an environment. */
export function requireEnvironment({ key }: Call, environment: string) {
  if (key.environments.length === 0 || key.environments.includes(environment)) return;
  throw new Refused("environment-refused", `This key is not for ${environment}; it is for ${key.environments.join(", ")}. Nothing was done; use another key.`);
}
