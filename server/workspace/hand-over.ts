import { giveKeys, keysOwned } from "#server/apikey/give-keys";
import type { Open, WorkspaceContext } from "#server/context";
import type { Role } from "#server/db/generated/enums";
import { Invalid } from "#server/errors";
import { givePrompts, promptsOwned } from "./sql";

interface Holder {
  id: string;
  userId: string;
  role: Role;
}

/** Everything a member can own, by the word a person reads. What comes later adds a line. */
export async function holdings(context: Open<WorkspaceContext>, { userId }: Holder) {
  return { prompts: await promptsOwned(context, userId), "API keys": await keysOwned(context, userId) };
}

/** Gives what the leaving member owns to the heir, or asks for one. */
export async function handOver(context: Open<WorkspaceContext>, from: Holder, heirId: string | undefined) {
  const owned = Object.entries(await holdings(context, from)).filter(([, count]) => count > 0);
  if (owned.length === 0) return undefined;
  const heir = await context.db.member.findFirst({
    where: { id: heirId ?? "00000000-0000-0000-0000-000000000000", NOT: { id: from.id } },
    select: { userId: true, role: true, user: { select: { name: true } } },
  });
  if (!heir) {
    const what = owned.map(([word, count]) => `${word} (${count})`).join(", ");
    throw new Invalid(`They own ${what}. Nothing was changed; choose who inherits this.`, { heirId: "Choose another member" });
  }
  await givePrompts(context, from.userId, heir.userId);
  await giveKeys(context, from, heir);
  return { heir: heir.user.name, ...Object.fromEntries(owned) };
}
