import { afterAll, beforeEach, expect, test } from "vitest";
import { linksOverSince, openRatingLink } from "#server/access/rating-link";
import { forgetClosedLinks } from "#server/access/sql";
import { auditEntries } from "#server/audit/queries";
import { read } from "#server/db/transaction";
import { sweep } from "#server/jobs/schedule";
import { keepOutput } from "#server/piece/keep-output";
import { piece } from "#server/piece/piece.query";
import { startPiece } from "#server/piece/start-piece";
import { tray } from "#server/piece/tray.query";
import { closeRecorder, record } from "#server/recorder/record";
import { run } from "#server/run/run.query";
import { jobContext, personContext, visitorContext } from "#server/test/contexts";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { changeRole } from "#server/workspace/change-role";
import { changeReasons } from "./change-reasons";
import { closeLinks } from "./close-links";
import { giveRating } from "./give-rating";
import { linkRating } from "./link-rating";
import { ratingHistory } from "./queries";
import { ratingReasons } from "./reasons.query";
import { peekLink, rateByLink } from "./use-link";
import { withdrawRating } from "./withdraw-rating";

afterAll(closeRecorder);

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let author: Awaited<ReturnType<typeof makeMember>>;
let runId: string;
let pieceId: string;
beforeEach(async () => {
  world = await makeWorkspace();
  author = await makeMember(world, "author");
  const { id } = await makePrompt(world.ctx, { name: "Letter" });
  await makeVersion(world.ctx, id, saying("Write."));
  ({ runId, pieceId } = await startPiece(author.ctx, { promptId: id, values: {}, tool: "copy" }));
});

const verdictOf = () => read(world.ctx, ({ db }) => db.run.findFirstOrThrow({ where: { id: runId }, select: { verdict: true, verdictOwn: true, editChanged: true, editWords: true, editingSeconds: true } }));

test("one keystroke judges, and what is told after belongs to the same rating", async () => {
  await keepOutput(author.ctx, { runId, output: "one two three" });
  const { ratingId } = await giveRating(author.ctx, { runId, verdict: "usable" });
  expect((await tray(author.ctx, {})).count).toBe(0);
  await giveRating(author.ctx, { runId, ratingId, verdict: "heavy_edit", reasons: ["Too long"], comment: "Cut", finalText: "one three", editingSeconds: 90 });
  expect(await verdictOf()).toEqual({ verdict: "heavy_edit", verdictOwn: false, editChanged: 1, editWords: 3, editingSeconds: 90 });
  const { ratings } = await ratingHistory(world.ctx, { runId });
  expect(ratings).toMatchObject([{ ratingId, via: "maker", by: author.person.name, mine: false, verdict: "heavy_edit", reasons: ["Too long"], comment: "Cut", finalText: "one three", edit: { changed: 1, words: 3 } }]);
});

test("a verdict that another overrides stays in the history; one that is taken back says nothing more", async () => {
  await giveRating(author.ctx, { runId, verdict: "usable", comment: "Fine" });
  const { ratingId } = await giveRating(author.ctx, { runId, verdict: "discarded" });
  expect(await verdictOf()).toMatchObject({ verdict: "discarded" });
  await withdrawRating(author.ctx, { ratingId });
  expect(await verdictOf()).toMatchObject({ verdict: "usable" });
  const { ratings } = await ratingHistory(author.ctx, { runId });
  expect(ratings.map(({ verdict }) => verdict).toSorted()).toEqual([null, "usable"]);
  expect(await piece(author.ctx, { pieceId })).toMatchObject({ steps: [{ attempts: [{ runs: [{ verdict: "usable" }] }] }] });
});

test("a colleague judges too; whoever wrote the version counts apart", async () => {
  await giveRating(world.ctx, { runId, verdict: "usable" });
  expect(await verdictOf()).toMatchObject({ verdict: "usable", verdictOwn: true });
  const colleague = await makeMember(world, "manager");
  await giveRating(colleague.ctx, { runId, verdict: "discarded" });
  expect(await verdictOf()).toMatchObject({ verdict: "discarded", verdictOwn: false });
  const { ratings } = await ratingHistory(colleague.ctx, { runId });
  expect(ratings).toMatchObject([{ via: "colleague", mine: true }, { via: "colleague", mine: false, own: true }]);
});

test("what a colleague thinks is shown beside the maker's verdict, and counts only while its maker has none", async () => {
  const [one, other] = [await makeMember(world, "manager"), await makeMember(world, "approver")];
  await giveRating(one.ctx, { runId, verdict: "heavy_edit" });
  await giveRating(other.ctx, { runId, verdict: "discarded" });
  expect(await verdictOf()).toMatchObject({ verdict: "discarded" });
  const { ratingId } = await giveRating(author.ctx, { runId, verdict: "usable" });
  await giveRating(one.ctx, { runId, verdict: "discarded" });
  expect(await verdictOf()).toMatchObject({ verdict: "usable" });
  await withdrawRating(author.ctx, { ratingId });
  expect(await verdictOf()).toMatchObject({ verdict: "discarded" });
});

test("an application that calls its user by a member's id speaks for no member", async () => {
  const fields = { via: "api", rater: author.person.id, verdict: "usable", at: Date.now() } as const;
  const [stored] = await record([{ kind: "rating", workspaceId: world.ctx.workspace.id, run: { id: runId }, stamp: Date.now(), fields }]);
  const { ratings } = await ratingHistory(author.ctx, { runId });
  expect(ratings).toMatchObject([{ via: "api", by: author.person.id, mine: false }]);
  expect((await run(author.ctx, { runId })).ratings).toMatchObject([{ by: author.person.id, mine: false }]);
  const ratingId = stored && "id" in stored ? stored.id : "";
  await expect(withdrawRating(author.ctx, { ratingId })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("nobody changes another's rating, viewers give none, and raters judge only in queues", async () => {
  const { ratingId } = await giveRating(author.ctx, { runId, verdict: "usable" });
  const [viewer, rater, foreign] = [await makeMember(world, "viewer"), await makeMember(world, "rater"), await makeWorkspace()];
  await expect(giveRating(world.ctx, { runId, ratingId, verdict: "discarded" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(withdrawRating(world.ctx, { ratingId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(giveRating(viewer.ctx, { runId, verdict: "usable" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(giveRating(rater.ctx, { runId, verdict: "usable" })).rejects.toMatchObject({ code: "FORBIDDEN", message: expect.stringContaining("queues") as string });
  await expect(giveRating(foreign.ctx, { runId, verdict: "usable" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await verdictOf()).toMatchObject({ verdict: "usable" });
});

test("a link judges in one tap, without signing in, and reads nothing", async () => {
  await keepOutput(author.ctx, { runId, output: "a secret output" });
  const { token, url } = await linkRating(author.ctx, { runId });
  expect(url).toContain(`/rate/${token}`);
  expect(await peekLink(visitorContext(), { token })).toEqual({ valid: true, chosen: null });
  await rateByLink(visitorContext(), { token, verdict: "discarded", comment: "No" });
  await expect(rateByLink(personContext(author.person), { token, verdict: "usable" })).resolves.toEqual({ chosen: "usable" });
  expect(await peekLink(visitorContext(), { token })).toEqual({ valid: true, chosen: "usable" });
  expect(await verdictOf()).toMatchObject({ verdict: "usable" });
  const { ratings } = await ratingHistory(world.ctx, { runId });
  expect(ratings).toMatchObject([{ via: "link", verdict: "usable", by: null }, { via: "link", verdict: "discarded", comment: "No" }]);
  const another = await linkRating(author.ctx, { runId });
  const later = visitorContext({ now: () => new Date(Date.now() + 1000) });
  expect((await peekLink(later, { token: another.token })).valid).toBe(true);
});

test("a link opens nothing but its output, for fourteen days, and none that was tampered with", async () => {
  const { token } = await linkRating(author.ctx, { runId });
  const inFifteenDays = visitorContext({ now: () => new Date(Date.now() + 15 * 86_400_000) });
  await expect(rateByLink(inFifteenDays, { token, verdict: "usable" })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("expired") as string });
  expect(await peekLink(inFifteenDays, { token })).toMatchObject({ valid: false, sentence: expect.stringContaining("expired") as string });
  for (const wrong of ["", ".", "x", `${token}x`, `x${token}`, token.replace(/.$/, (last) => (last === "A" ? "B" : "A")), token.replace(".", "..")]) {
    await expect(rateByLink(visitorContext(), { token: wrong, verdict: "usable" })).rejects.toMatchObject({ code: "INVALID" });
    expect(await peekLink(visitorContext(), { token: wrong })).toMatchObject({ valid: false });
  }
  const { context } = await openRatingLink(visitorContext(), token);
  expect([...context.grants.everywhere]).toEqual(["run.rate"]);
  expect(() => piece(context, { pieceId })).toThrow("Your role doesn't allow this");
  expect(await verdictOf()).toMatchObject({ verdict: null });
});

test("who may not judge makes no link that does, and a link goes with whoever made it", async () => {
  const viewer = await makeMember(world, "viewer");
  await expect(linkRating(viewer.ctx, { runId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  const { token } = await linkRating(author.ctx, { runId });
  await changeRole(world.ctx, { memberId: author.id, role: "viewer" });
  expect(await peekLink(visitorContext(), { token })).toMatchObject({ valid: false });
  await expect(rateByLink(visitorContext(), { token, verdict: "usable" })).rejects.toMatchObject({ code: "INVALID" });
  expect(await verdictOf()).toMatchObject({ verdict: null });
});

test("links are taken back before their time, and later ones go on", async () => {
  const { token } = await linkRating(author.ctx, { runId });
  await rateByLink(visitorContext(), { token, verdict: "usable" });
  const [viewer, foreign] = [await makeMember(world, "viewer"), await makeWorkspace()];
  await expect(closeLinks(viewer.ctx, { runId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(closeLinks(foreign.ctx, { runId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await closeLinks(world.ctx, { runId });
  expect(await peekLink(visitorContext(), { token })).toMatchObject({ valid: false, sentence: expect.stringContaining("taken back") as string });
  await expect(rateByLink(visitorContext(), { token, verdict: "discarded" })).rejects.toMatchObject({ code: "INVALID" });
  expect(await verdictOf()).toMatchObject({ verdict: "usable" });
  const later = { ...author.ctx, request: { ...author.ctx.request, now: () => new Date(Date.now() + 1000) } };
  const another = await linkRating(later, { runId });
  expect(await peekLink(visitorContext(), { token: another.token })).toEqual({ valid: true, chosen: null });
  expect(await auditEntries(world.ctx, {})).toMatchObject({ entries: expect.arrayContaining([expect.objectContaining({ action: "rating.close-links", subject: "Letter" })]) as unknown[] });
});

test("that links were taken back is forgotten once none of them would be good", async () => {
  await closeLinks(world.ctx, { runId });
  const after = (days: number) => new Date(Date.now() + days * 86_400_000);
  const kept = () => read(world.ctx, ({ db }) => db.closedLinks.count());
  const { token } = await linkRating({ ...author.ctx, request: { ...author.ctx.request, now: () => after(-0.001) } }, { runId });
  await forgetClosedLinks(linksOverSince(after(13.99)));
  expect(await kept()).toBe(1);
  await sweep(jobContext("sweep", { now: () => after(14.01) }));
  expect(await kept()).toBe(0);
  expect(await peekLink(visitorContext({ now: () => after(14.01) }), { token })).toMatchObject({ valid: false, sentence: expect.stringContaining("expired") as string });
});

test("a link that is tapped without end is refused for a while", async () => {
  const { token } = await linkRating(author.ctx, { runId });
  const tap = () => peekLink(visitorContext(), { token });
  for (let tries = 0; tries < 60; tries += 1) await tap();
  await expect(tap()).rejects.toMatchObject({ code: "TOO_MANY" });
  await expect(rateByLink(visitorContext(), { token, verdict: "usable" })).rejects.toMatchObject({ code: "TOO_MANY" });
});

test("a personal prompt's output is judged by its owner's link", async () => {
  const { id } = await makePrompt(author.ctx, { name: "Own", standing: "personal" });
  await makeVersion(author.ctx, id, saying("Write."));
  const own = await startPiece(author.ctx, { promptId: id, values: {}, tool: "copy" });
  await expect(linkRating(world.ctx, { runId: own.runId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  const { token } = await linkRating(author.ctx, { runId: own.runId });
  await rateByLink(visitorContext(), { token, verdict: "usable" });
  expect(await peekLink(visitorContext(), { token })).toEqual({ valid: true, chosen: "usable" });
});

test("a workspace chooses its reasons, and has Galley's until then", async () => {
  expect(await ratingReasons(author.ctx, {})).toMatchObject({ standard: true, reasons: expect.arrayContaining(["Off tone"]) as string[] });
  await changeReasons(world.ctx, { reasons: ["Too long", "Not us"] });
  expect(await ratingReasons(author.ctx, {})).toEqual({ standard: false, reasons: ["Too long", "Not us"] });
  await changeReasons(world.ctx, { reasons: ["Not us", "Too long"] });
  expect((await auditEntries(world.ctx, {})).entries.filter(({ action }) => action === "reason.change")).toHaveLength(2);
  await expect(changeReasons(world.ctx, { reasons: ["Too long", "too LONG"] })).rejects.toMatchObject({ code: "INVALID" });
  await expect(changeReasons(author.ctx, { reasons: [] })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await changeReasons(world.ctx, { reasons: [] });
  expect((await ratingReasons(author.ctx, {})).standard).toBe(true);
});
