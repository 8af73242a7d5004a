import { z } from "zod";
import { workspaceMark } from "#server/command";
import { selfOf } from "#server/context";
import { isAlwaysTold } from "#server/core/notification/kinds";
import { Invalid } from "#server/errors";
import { kind, mail, usualChoice } from "./schema";

/** Chooses how one hears of a kind from now on. What is usual needs no row, and changes with Galley. */
export const chooseKind = workspaceMark({
  name: "notification.choose",
  permission: "workspace.read",
  input: z.object({ kind, inbox: z.boolean("Say whether the inbox has it"), mail }),
  async run({ actor, db }, { kind: of, ...choice }) {
    if (!choice.inbox && isAlwaysTold(of)) throw new Invalid("When a release goes past its policy everyone is told. Nothing was changed; choose whether a letter comes, too.", { inbox: "Everyone is told of this" });
    const userId = selfOf(actor);
    const usual = usualChoice(of);
    await db.notificationChoice.deleteMany({ where: { userId, kind: of } });
    if (choice.inbox !== usual.inbox || choice.mail !== usual.mail) await db.notificationChoice.createMany({ data: [{ userId, kind: of, ...choice }], skipDuplicates: true });
    return { result: choice };
  },
});
