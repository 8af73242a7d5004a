import { z } from "zod";
import { command } from "#server/command";
import { requireLiveKey } from "./require-key";
import { requirePower } from "./require-power";
import { addresses, environments, keyName, origins, perMinute } from "./schema";

/** What a key is called and where and how often it may be used. What it may do never changes: that takes another key. */
export const changeKey = command({
  name: "key.change",
  permission: "key.own",
  input: z.object({
    keyId: z.uuid(),
    name: keyName.optional(),
    environments: environments.optional(),
    addresses: addresses.optional(),
    origins: origins.optional(),
    /** Null for as many as is usual. */
    perMinute: perMinute.nullable().optional(),
  }),
  async run(context, { keyId, ...wanted }) {
    const key = await requireLiveKey(context, keyId);
    requirePower(context, key);
    const { name, environments, addresses, origins, perMinute } = key;
    const before = { name, environments, addresses, origins, perMinute };
    const after = { ...before, ...given(wanted) };
    if (JSON.stringify(before) === JSON.stringify(after)) return { result: undefined, silent: "nothing changed" };
    await context.db.apiKey.update({ where: { id: keyId }, data: after });
    return { result: undefined, subject: { type: "key", id: keyId, name: after.name }, before, after };
  },
});

const given = <T extends object>(wanted: T) => Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> }; // safe because only what is undefined was left out
