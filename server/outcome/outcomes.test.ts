import { afterAll, beforeEach, expect, test } from "vitest";
import { auditEntries } from "#server/audit/queries";
import { piece } from "#server/piece/piece.query";
import { startPiece } from "#server/piece/start-piece";
import { closeRecorder } from "#server/recorder/record";
import { makeMember, makePiece, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { importOutcomes } from "./import-outcomes";
import { noteOutcome } from "./note-outcome";
import { outcomeNames } from "./queries";

afterAll(closeRecorder);

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let promptId: string;
let pieceId: string;
beforeEach(async () => {
  world = await makeWorkspace();
  promptId = (await makePrompt(world.ctx, { name: "Letter" })).id;
  await makeVersion(world.ctx, promptId, saying("Write."));
  ({ pieceId } = await startPiece(world.ctx, { promptId, values: {}, tool: "copy", title: "March" }));
});

const outcomes = async (id = pieceId) => (await piece(world.ctx, { pieceId: id })).outcomes.map(({ name, value, of, on, via }) => ({ name, value, of, on, via }));

test("an outcome is noted for a day, and noted anew for the same day", async () => {
  await noteOutcome(world.ctx, { pieceId, name: "Clicks", value: 40, of: 1000, on: "2026-11-18" });
  await noteOutcome(world.ctx, { pieceId, name: "clicks", value: 41.5, of: 1000, on: "2026-11-18" });
  await noteOutcome(world.ctx, { pieceId, name: "clicks", value: 41.5, of: 1000, on: "2026-11-18" });
  await noteOutcome(world.ctx, { pieceId, name: "clicks", value: 3, on: "2026-11-19" });
  expect(await outcomes()).toEqual([
    { name: "clicks", value: 3, of: null, on: "2026-11-19", via: "typed" },
    { name: "clicks", value: 41.5, of: 1000, on: "2026-11-18", via: "typed" },
  ]);
  const entries = (await auditEntries(world.ctx, {})).entries.filter(({ action }) => action === "outcome.note");
  expect(entries).toMatchObject([{ subject: "March" }, { before: { value: 40, of: 1000 }, after: { name: "clicks", value: 41.5 } }, {}]);
  expect((await outcomeNames(world.ctx, {})).names.slice(0, 2)).toEqual(["clicks", "impressions"]);
});

test.for([
  [{ value: 11, of: 10 }, "11 of 10 can't be"],
  [{ value: -1, of: 10 }, "-1 of 10 can't be"],
  [{ value: 1, of: 0 }, "of 0"],
  [{ value: 1, on: "2099-01-01" }, "still to come"],
  [{ value: 1, on: "18.11.2026" }, "A day is written"],
  [{ value: 1e14 }, "too large"],
  [{ value: Number.NaN }, "Give a number"],
] as const)("what can't be is refused: %o", async ([wrong, sentence]) => {
  await expect(async () => noteOutcome(world.ctx, { pieceId, name: "clicks", on: "2026-11-18", ...wrong })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining(sentence) as string });
  expect(await outcomes()).toEqual([]);
});

test("outcomes come in from a table, and bad rows are named", async () => {
  const sent = await makePiece(world.ctx, { title: "Sent", promptId }, { externalId: "crm-7" });
  await startPiece(world.ctx, { promptId, values: {}, tool: "copy", title: "Twice" });
  await startPiece(world.ctx, { promptId, values: {}, tool: "copy", title: "Twice" });
  const csv = [
    "Piece;name;value;of;date",
    `${pieceId};opens;120;400;2026-11-18`,
    "crm-7;=1+1;0.5;;2026-11-18",
    "March;opens;130;400;2026-11-19",
    "Nobody;opens;1;;2026-11-18",
    "Twice;opens;1;;2026-11-18",
    "March;opens;abc;;2026-11-18",
    "March;opens;9;4;2026-11-17",
    `${pieceId};Opens;121;400;2026-11-18`,
    "March;;1;;2026-11-18",
  ].join("\r\n");
  const { problems, ...counted } = await importOutcomes(world.ctx, { csv });
  expect(counted).toEqual({ rows: 9, kept: 3, same: 0 });
  expect(problems.map(({ row }) => row)).toEqual([5, 6, 7, 8, 9, 10]);
  expect(problems.map(({ sentence }) => sentence).join("\n")).toMatch(/no piece “Nobody”.*\n2 pieces are called “Twice”.*\n.*“abc”.*\n9 of 4 can't be.*\nRow 2 speaks of the same.*\n“name”/);
  expect(await outcomes(sent.id)).toEqual([{ name: "=1+1", value: 0.5, of: null, on: "2026-11-18", via: "csv" }]);
  expect(await outcomes()).toHaveLength(2);
  expect(await importOutcomes(world.ctx, { csv })).toMatchObject({ kept: 0, same: 3 });
  expect(await importOutcomes(world.ctx, { csv: `piece,name,value,date\nMarch,opens,131,2026-11-19` })).toMatchObject({ kept: 1, problems: [] });
  expect(await outcomes()).toContainEqual({ name: "opens", value: 131, of: null, on: "2026-11-19", via: "csv" });
  const entries = (await auditEntries(world.ctx, {})).entries.filter(({ action }) => action === "outcome.import");
  expect(entries).toMatchObject([{ subject: "1 outcome" }, { subject: "3 outcomes", after: { refused: 6 } }]);
});

test.for([
  ["a,b\n1,2", "None of its columns"],
  ["piece,name\nMarch,opens", "no column “value” and “date”"],
  [`piece,name,value,date\n${"March,opens,1,2026-11-18\n".repeat(5001)}`, "5,001 rows"],
] as const)("%# is refused as a whole", async ([csv, sentence]) => {
  await expect(importOutcomes(world.ctx, { csv })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining(sentence) as string });
});

test("five thousand rows are brought in at once", async () => {
  const names = Array.from({ length: 5000 }, (_, at) => `March,figure ${at},${at},2026-11-18`);
  expect(await importOutcomes(world.ctx, { csv: `piece,name,value,date\n${names.join("\n")}` })).toMatchObject({ kept: 5000, problems: [] });
});

test("outcomes of another workspace's piece, and of a hidden one, aren't there to be noted", async () => {
  const [foreign, author] = [await makeWorkspace(), await makeMember(world, "author")];
  const own = await makePrompt(author.ctx, { standing: "personal" });
  await makeVersion(author.ctx, own.id, saying("Write."));
  const hidden = await startPiece(author.ctx, { promptId: own.id, values: {}, tool: "copy", title: "Hidden" });
  const noted = { name: "clicks", value: 1, on: "2026-11-18" };
  await expect(noteOutcome(foreign.ctx, { pieceId, ...noted })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(noteOutcome(world.ctx, { pieceId: hidden.pieceId, ...noted })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await importOutcomes(world.ctx, { csv: "piece,name,value,date\nHidden,clicks,1,2026-11-18" })).toMatchObject({ kept: 0, problems: [{ row: 2 }] });
  const viewer = await makeMember(world, "viewer");
  await expect(noteOutcome(viewer.ctx, { pieceId, ...noted })).rejects.toMatchObject({ code: "FORBIDDEN" });
});
