import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { openWorkspace } from "#server/access/open-workspace";
import { signInToDemo } from "#server/account/sign-in-to-demo";
import { auditEntries } from "#server/audit/queries";
import { draft } from "#server/prompt/draft.query";
import { prompt, prompts } from "#server/prompt/queries";
import { database } from "#server/db/client";
import { personContext, visitorContext } from "#server/test/contexts";
import { ownerUrl } from "#server/test/database";
import { version, versions } from "#server/version/queries";
import { invitations, members, teams } from "#server/workspace/queries";
import { openDemo } from "./seed";
import { library } from "./seed/library/library";
import { numbersOf } from "./seed/library/numbers";

const here = visitorContext({ ownMachine: true });
let joanna: Awaited<ReturnType<typeof openWorkspace>>;

beforeAll(async () => {
  const both = await Promise.all([openDemo(here), openDemo(here)]);
  expect(both).toEqual([{ slug: "larkfield" }, { slug: "larkfield" }]);
  const { userId } = await signInToDemo(here);
  joanna = await openWorkspace(personContext({ id: userId, name: "Joanna Adeyemi" }), "larkfield");
}, 240_000);

test("a stranger looks around a workspace where people have worked for a while", async () => {
  await expect(openDemo(visitorContext({ ownMachine: false }))).rejects.toMatchObject({ code: "NOT_FOUND" });
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

test("every prompt of the story is there, with the numbers it tells of", async () => {
  const told = library.filter(({ standing, owner }) => standing === "team" || owner === "Joanna Adeyemi");
  for (const one of told) {
    const { id, latest, owner, folder } = await prompt(joanna, { key: one.key });
    expect({ latest: latest?.number, owner: owner?.name, folder }, one.key).toEqual({ latest: numbersOf(one).at(-1), owner: one.owner, folder: one.folder });
    const there = (await versions(joanna, { promptId: id })).versions.reverse();
    expect(there.map(({ number, author, what }) => [number, author.name, what]), one.key).toEqual(one.versions.map(({ by, what }, index) => [numbersOf(one)[index], by, what]));
  }
  await expect(prompt(joanna, { key: "mei/second-look" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("the library marks what is stale, orphaned, twice there, forked and archived", async () => {
  const keys = async (narrowed: Parameters<typeof prompts>[1]) => (await prompts(joanna, narrowed)).prompts.map(({ key }) => key).sort();
  expect(await keys({ mark: "orphaned" })).toEqual(["debt-support"]);
  expect(await keys({ mark: "twin" })).toEqual(["bill-explain", "billing-reply"]);
  expect(await keys({ mark: "forked" })).toEqual(["renewal-email-wales"]);
  expect(await keys({ standing: "archived" })).toEqual(["boiler-cover-call", "cost-of-living-posts"]);
  expect(await keys({ standing: "personal" })).toEqual(["joanna/board-letter"]);
  expect(await keys({ mark: "stale" })).toContain("bill-explain");
});

test("the greeting of Billing reply went with a patch of high risk", async () => {
  const { id } = await prompt(joanna, { key: "billing-reply" });
  const last = await version(joanna, { promptId: id, which: "2.3.1" });
  expect(last).toMatchObject({ step: "patch", proposed: "patch", risk: "high" });
  expect(JSON.stringify(last.judgement.risk)).toContain("Always greet the user by name.");
});

test("Joanna goes on with her draft, which pins the voice as 3.2.0 does", async () => {
  const { id } = await prompt(joanna, { key: "renewal-email" });
  const { content, base } = await draft(joanna, { promptId: id });
  const pinned = content.kind === "prompt" ? content.snippets : undefined;
  const { id: voiceId } = await prompt(joanna, { key: "brand/voice" });
  expect(await version(joanna, { promptId: voiceId, which: pinned?.["brand/voice"] ?? "" })).toMatchObject({ number: "1.3.0" });
  expect(base?.number).toBe("3.2.0");
});

test("the log of all this holds", async () => {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const problems = await owner.query("SELECT seq, problem FROM audit_problems() WHERE chain = $1", [joanna.workspace.id]).finally(() => owner.end());
  expect(problems.rows).toEqual([]);
});
