import { beforeEach, expect, test } from "vitest";
import { database } from "#server/db/client";
import { invitationToken, makeMember, makeWorkspace } from "#server/test/factories";
import { visitorContext } from "#server/test/contexts";
import { changeRole } from "./change-role";
import { inviteMember } from "./invite-member";
import { joinWorkspace } from "./join-workspace";
import { invitations } from "./queries";
import { removeMember } from "./remove-member";
import { resendInvitation } from "./resend-invitation";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let admin: Awaited<ReturnType<typeof makeMember>>;
let back: string;
let count = 0;
beforeEach(async () => {
  world = await makeWorkspace();
  admin = await makeMember(world, "admin");
  back = `back.${++count}.${Date.now()}@example.com`;
});

const comeIn = (token: string) => joinWorkspace(visitorContext(), { token, name: "Back again", password: "a long enough one" });

test("who is removed doesn't come back by an invitation of their own", async () => {
  const token = await invitationToken(admin.ctx, back, "admin");
  await removeMember(world.ctx, { memberId: admin.id });
  await expect(comeIn(token)).rejects.toThrow("taken back or replaced");
  expect(await database().user.findUnique({ where: { email: back } })).toBeNull();
});

test("who may no longer invite takes their invitations back; others' stay", async () => {
  const token = await invitationToken(admin.ctx, back, "admin");
  await inviteMember(world.ctx, { email: "other@example.com", role: "viewer" });
  await changeRole(world.ctx, { memberId: admin.id, role: "author" });
  await expect(comeIn(token)).rejects.toThrow("taken back or replaced");
  expect(await invitations(world.ctx, {})).toEqual([expect.objectContaining({ email: "other@example.com" })]);
});

test("an owner who becomes an admin takes back only invitations to be an owner", async () => {
  const owner = await makeMember(world, "owner");
  const [owners, viewers] = [await invitationToken(owner.ctx, `owner.${back}`, "owner"), await invitationToken(owner.ctx, back, "viewer")];
  await changeRole(world.ctx, { memberId: owner.id, role: "admin" });
  await expect(comeIn(owners)).rejects.toThrow("taken back or replaced");
  await expect(comeIn(viewers)).resolves.toHaveProperty("slug", world.slug);
});

test("an invitation sent again is the word of whoever sent it again", async () => {
  const { id } = await inviteMember(admin.ctx, { email: back, role: "viewer" });
  await resendInvitation(world.ctx, { invitationId: id });
  await removeMember(world.ctx, { memberId: admin.id });
  expect(await invitations(world.ctx, {})).toEqual([expect.objectContaining({ email: back, invitedBy: world.owner.name })]);
});
