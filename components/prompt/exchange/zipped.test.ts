import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipping } from "./zipped";

test("what goes in comes out, with its folders", async () => {
  const zip = zipping();
  const files = [{ name: "galley.yaml", text: "galley: 1\n" }, { name: "folders/brand/voice.prompt.yaml", text: "ü".repeat(10_000) }];
  files.forEach(zip.add);
  const bytes = new Uint8Array(await new Blob(zip.end()).arrayBuffer());
  expect(Object.entries(unzipSync(bytes)).map(([name, text]) => ({ name, text: strFromU8(text) }))).toEqual(files);
});
