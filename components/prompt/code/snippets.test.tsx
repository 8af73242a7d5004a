import { expect, test } from "vitest";
import { languages, logCalls, readCalls } from "./snippets";

const called = { origin: "https://galley.example", key: "support/refund-reply", sha: "ab".repeat(32) };

test.for(languages)("with %s the prompt is read by its key, whose slash belongs to it", (language) => {
  expect(readCalls[language](called)).toContain('"https://galley.example/api/v1/prompts/support%2Frefund-reply/versions/latest"');
  expect(readCalls[language](called)).toContain("GALLEY_KEY");
});

test.for(languages)("with %s a run is logged with its prompt and checksum", (language) => {
  const call = logCalls[language](called);
  expect(call).toContain('"https://galley.example/api/v1/runs"');
  const [sent = ""] = /\{\s*"id"[\s\S]*840\s*\}/.exec(call) ?? [];
  expect(JSON.parse(sent)).toMatchObject({ prompt: called.key, version: "abababababab", latencyMs: 840 });
});
