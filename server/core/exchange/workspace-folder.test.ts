import fc from "fast-check";
import { expect, test } from "vitest";
import { checksum } from "#server/core/version/checksum";
import { anyContent } from "#server/core/version/content.arbitrary";
import { emptyPrompt } from "#server/core/version/content";
import { unsaid, type Carried } from "./carried";
import { fromFolder, toFolder } from "./workspace-folder";

const prompt = (key: string, folder: string[], versions: Carried["versions"]): Carried => ({ ...unsaid, tags: [], tools: [], key, name: key, folder, versions, notes: [], kind: versions.at(-1)?.content.kind ?? "prompt" });
const hello = { ...emptyPrompt(), messages: [{ role: "user" as const, blocks: [{ kind: "task" as const, text: "Say hello." }] }] };

test("a workspace comes back with its keys, folders and checksums", () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyContent(fc), { minLength: 1, maxLength: 3 }), { maxLength: 4 }), (prompts) => {
      const out = prompts.map((contents, index) => prompt(`brand/p${index}`, index % 2 ? ["Marketing & Sales", "E-mail"] : [], contents.map((content) => ({ what: "x", why: "", content }))));
      const { found, problems } = fromFolder(toFolder(out));
      const back = found.flatMap(({ carried }) => carried);
      expect(problems).toEqual([]);
      expect(back.map(({ key, folder }) => ({ key, folder }))).toEqual(out.map(({ key, folder }) => ({ key, folder })));
      expect(back.map(({ versions }) => versions.map(({ content }) => checksum(content)))).toEqual(prompts.map((contents) => contents.map(checksum)));
    }),
    { numRuns: 20 },
  );
});

test("a bad file names itself, and the rest go in", () => {
  const files = [...toFolder([prompt("good", [], [{ what: "", why: "", content: hello }])]), { name: "notes/bad.json", text: "{" }, { name: "__MACOSX/._good.md", text: "\0" }, { name: "picture.png", text: "\0" }];
  const { found, problems } = fromFolder(files);
  expect(found.map(({ file }) => file)).toEqual(["folders/good.prompt.yaml"]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^notes\/bad\.json is no JSON/);
});

test("a file that the list names and nobody brought is missed", () => {
  const [manifest] = toFolder([prompt("gone", ["Old"], [{ what: "", why: "", content: hello }])]);
  expect(fromFolder(manifest ? [manifest] : []).problems).toEqual(["folders/old/gone.prompt.yaml is listed in galley.yaml and was not among the files."]);
});

test("too many files are refused before any is read", () => {
  const files = Array.from({ length: 5001 }, (_, index) => ({ name: `${index}.txt`, text: "x" }));
  expect(fromFolder(files)).toMatchObject({ found: [], problems: [expect.stringContaining("at most 5,000")] });
});
