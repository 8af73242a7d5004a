import { openAsOperator } from "#server/access/open-workspace";
import { permissions } from "#server/access/permissions";
import { createKey as create } from "#server/apikey/create-key";
import { scopes } from "#server/apikey/schema";
import { Invalid } from "#server/errors";
import { parsed } from "#server/input";
import { members } from "#server/workspace/queries";
import { given, needed, several, text, texts } from "./values";
import type { Verb } from "./verb";

export const createKey: Verb = {
  sentence: "Makes an API key. It acts for a member, and its secret is shown this once.",
  usage: "--workspace larkfield --name Website --scope prompt.read [--scope run.write] [--owner ada@example.com] [--expires 2027-01-31] [--environment production] [--address 10.0.0.0/8] [--origin https://www.example.com] [--per-minute 6000]",
  options: { workspace: text, name: text, scope: texts, owner: text, expires: text, environment: texts, address: texts, origin: texts, "per-minute": text },
  async run(values, { account }) {
    const workspace = await openAsOperator(account, needed(values, "workspace"));
    const wanted = several(values, "scope");
    const unknown = wanted.filter((scope) => !(permissions as string[]).includes(scope));
    if (wanted.length === 0 || unknown.length > 0) {
      throw new Invalid(`${unknown.length > 0 ? `There is no scope ${unknown.join(", ")}.` : "--scope is missing."} Nothing was made; choose from ${permissions.join(", ")}.`);
    }
    const owner = ownerIn(await members(workspace, {}), given(values, "owner"));
    const { publicKey, secretKey } = await create(workspace, {
      name: needed(values, "name"),
      scopes: parsed(scopes, wanted),
      ownerMemberId: owner.id,
      environments: several(values, "environment"),
      addresses: several(values, "address"),
      origins: several(values, "origin"),
      perMinute: count(given(values, "per-minute")),
      expiresAt: expiry(given(values, "expires")),
    });
    return { text: `Public key  ${publicKey}\nSecret key  ${secretKey}\n\nThe key acts for ${owner.name}. Keep the secret now: it is not shown again.`, json: { publicKey, secretKey } };
  },
};

type Members = Awaited<ReturnType<typeof members>>;

function ownerIn(list: Members, email: string | undefined) {
  const owner = email === undefined ? list.find((member) => member.role === "owner") : list.find((member) => member.email === email.toLowerCase());
  if (!owner) throw new Invalid(`${email ?? "Nobody"} is not a member of this workspace. Nothing was made; add them with add-member first.`);
  return owner;
}

function expiry(day: string | undefined) {
  if (day === undefined) return undefined;
  const at = new Date(day);
  if (Number.isNaN(at.getTime())) throw new Invalid(`"${day}" is not a date. Nothing was made; write it like 2027-01-31.`);
  return at;
}

function count(number: string | undefined) {
  if (number === undefined) return undefined;
  if (!/^\d{1,9}$/.test(number)) throw new Invalid(`"${number}" is not a number of requests. Nothing was made; write it like 6000.`);
  return Number(number);
}
