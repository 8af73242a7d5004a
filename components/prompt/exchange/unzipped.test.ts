import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { mostUnpacked, unzipped } from "./unzipped";

const zipOf = (files: Record<string, string>) => {
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  return { name: "all.zip", size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
};

test("gives the files of prompts and passes over the rest", async () => {
  const { files, problems } = await unzipped(zipOf({ "a/one.md": "Hello", "__MACOSX/a/._one.md": "x", "picture.png": "x", "two.yaml": "name: x" }));
  expect(files).toEqual([{ name: "a/one.md", text: "Hello" }, { name: "two.yaml", text: "name: x" }]);
  expect(problems).toEqual([]);
});

test("refuses what unpacks to many times its size", async () => {
  const { files, problems } = await unzipped(zipOf({ "bomb.txt": "0".repeat(1_900_000) }));
  expect(files).toEqual([]);
  expect(problems[0]).toContain("as only a trap does");
});

test("names the file that is too large, and reads the rest", async () => {
  const { files, problems } = await unzipped(zipOf({ "big.txt": "x".repeat(mostUnpacked.file + 1), "small.txt": "x" }));
  expect(files.map(({ name }) => name)).toEqual(["small.txt"]);
  expect(problems).toEqual(["big.txt is larger than 2 MB. Split it and bring in the parts."]);
});

test("a file of another kind is no zip", async () => {
  const bytes = strToU8("not a zip at all");
  expect((await unzipped({ name: "x.zip", size: bytes.length, arrayBuffer: async () => bytes.slice().buffer })).problems[0]).toMatch(/^x\.zip is no zip/);
});
