import { expect, test } from "vitest";
import { batches, findPrompts, includedFirst, type FoundFile } from "./found";

const file = (name: string, includes: string[] = [], text = "x"): FoundFile => ({ name, text, format: "galley", prompts: [{ key: name, name, versions: 1 }], notes: [], includes });

test("what others include goes first, and a circle ends", () => {
  expect(includedFirst([file("a", ["b"]), file("b", ["c"]), file("c", ["a"]), file("d")]).map(({ name }) => name)).toEqual(["c", "b", "a", "d"]);
});

test("a call takes twenty files and a million characters", () => {
  const sizes = batches([...Array.from({ length: 45 }, (_, index) => file(String(index))), file("long", [], "x".repeat(1_500_000)), file("last")]).map((batch) => batch.length);
  expect(sizes).toEqual([20, 20, 5, 1, 1]);
});

test("files are read as prompts; a bad one names itself", async () => {
  const { files, problems } = await findPrompts([{ name: "a.md", text: "Greet {{name}}. {{> brand/voice}}" }, { name: "galley.yaml", text: "galley: 1" }, { name: "bad.json", text: "{" }], () => undefined);
  expect(files).toMatchObject([{ name: "a.md", format: "markdown", prompts: [{ key: "a", name: "A", versions: 1 }], includes: ["brand/voice"] }]);
  expect(problems).toEqual([expect.stringMatching(/^bad\.json is no JSON/)]);
});
