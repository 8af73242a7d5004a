import { z } from "zod";
import { command } from "#server/command";
import { Conflict, NotFound } from "#server/errors";
import { requireRoom } from "./require-room";
import { id, role } from "./schema";

/** Makes a person a member: the founder, somebody who accepted an invitation, or whom the operator names. */
export const addMember = command({
  name: "member.add",
  permission: "member.join",
  input: z.object({ userId: id, role }),
  conflicts: {
    member_workspace_id_user_id_key: () => new Conflict("This person is a member already. Nothing was changed; change their role among the members instead."),
  },
  async run({ db, request }, { userId, role }) {
    const user = await db.user.findUnique({ where: { id: userId }, select: { name: true, email: true } });
    if (!user) throw new NotFound("person");
    requireRoom("members", await db.member.count());
    const member = await db.member.create({ data: { userId, role, createdAt: request.now() }, select: { id: true } });
    return { result: member, people: [userId], subject: { type: "member", id: member.id, name: user.name }, after: { role, email: user.email } };
  },
});
