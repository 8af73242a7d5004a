import { expect, test } from "vitest";
import { openWorkspace } from "#server/access/open-workspace";
import { signInToDemo } from "#server/account/sign-in-to-demo";
import { auditEntries } from "#server/audit/queries";
import { database } from "#server/db/client";
import { personContext, visitorContext } from "#server/test/contexts";
import { invitations, members, teams } from "#server/workspace/queries";
import { openDemo } from "./seed";

test("a stranger looks around a workspace where people have worked for a while", async () => {
  await expect(openDemo(visitorContext({ ownMachine: false }))).rejects.toMatchObject({ code: "NOT_FOUND" });
  const here = visitorContext({ ownMachine: true });
  const both = await Promise.all([openDemo(here), openDemo(here)]);
  expect(both).toEqual([{ slug: "larkfield" }, { slug: "larkfield" }]);

  const { userId } = await signInToDemo(here);
  const joanna = await openWorkspace(personContext({ id: userId, name: "Joanna Adeyemi" }), "larkfield");
  const people = await members(joanna, {});
  expect(people.find((member) => member.you)).toMatchObject({ name: "Joanna Adeyemi", role: "owner" });
  expect(new Set(people.map((member) => member.role)).size).toBe(6);
  expect(people.map((member) => member.name)).not.toContain("Sam Whitlock");
  expect((await teams(joanna, {})).map((team) => team.name)).toEqual(["Brand", "Extraction", "Lifecycle", "Support"]);
  expect(await invitations(joanna, {})).toHaveLength(2);

  const { entries } = await auditEntries(joanna, {});
  const times = entries.map((entry) => entry.at.getTime());
  expect(times).toEqual([...times].sort((one, other) => other - one));
  expect(times.every((time) => time < Date.now())).toBe(true);
  expect(await database().mail.findMany({ where: { to: { endsWith: ".example" } } })).toEqual([]);
});
