import { expect, test } from "vitest";
import { write } from "#server/db/transaction";
import { promoteVersions } from "#server/release/promote-versions";
import { releaseChange } from "#server/release/release-change";
import { makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { createChange } from "./create-change";
import { changes } from "./list.query";
import { change } from "./show.query";

test("a released Change goes on saying what it replaced, whatever came after", async () => {
  const { ctx } = await makeWorkspace();
  const { id: promptId } = await makePrompt(ctx);
  const { id: environmentId } = await write(ctx, ({ db }) => db.environment.findFirstOrThrow({ where: { key: "development" }, select: { id: true } }));
  const first = await makeVersion(ctx, promptId, saying("Write a letter."));
  const live = await promoteVersions(ctx, { environmentId, moves: [{ promptId, versionId: first.id, seenId: null }], why: "To try it" });
  const second = await makeVersion(ctx, promptId, saying("Write a short letter."), first.id);
  const { id: changeId, serial } = await createChange(ctx, { title: "Shorter", parts: [{ promptId }], environmentId });
  const seenId = live.outcome === "released" ? (live.moved[0]?.id ?? null) : null;
  expect((await change(ctx, { serial })).parts[0]?.was?.number).toBe(first.number);

  const released = await releaseChange(ctx, { changeId, environmentId, seen: [{ promptId, seenId }], why: "Shorter" });
  const third = await makeVersion(ctx, promptId, saying("Write a long letter."), second.id);
  const nowId = released.outcome === "released" ? (released.moved[0]?.id ?? null) : null;
  await promoteVersions(ctx, { environmentId, moves: [{ promptId, versionId: third.id, seenId: nowId }], why: "Longer" });

  const shown = await change(ctx, { serial });
  expect(shown.state).toBe("released");
  expect(shown.parts[0]).toMatchObject({ was: { number: first.number }, live: { number: third.number }, head: { number: second.number } });
  expect((await changes(ctx, { group: "ended" })).changes[0]?.parts).toMatchObject([{ live: first.number, head: second.number }]);
});
