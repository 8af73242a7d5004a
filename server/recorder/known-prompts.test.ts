import { afterAll, expect, test } from "vitest";
import { makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { forgetPrompts, knowPrompts } from "./known-prompts";
import { closeRecorder } from "./record";

afterAll(closeRecorder);

test("versions that there are are remembered, and what else senders write is not", async () => {
  const { ctx } = await makeWorkspace();
  const { id } = await makePrompt(ctx, { key: "letter" });
  const version = await makeVersion(ctx, id, saying("Write."));
  forgetPrompts();
  const invented = Array.from({ length: 500 }, (_, index) => ({ prompt: "letter", version: `7.7.${index}` }));
  const known = await knowPrompts(ctx.workspace.id, [...invented, { prompt: "letter", version: version.number }, { prompt: "letter", version: version.sha.slice(0, 8) }]);
  expect([...(known.get("letter")?.versions ?? [])].sort()).toEqual([[version.number, version.id], [version.sha.slice(0, 8), version.id]].sort());
});
