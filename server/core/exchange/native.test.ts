import fc from "fast-check";
import { expect, test } from "vitest";
import { checksum } from "#server/core/version/checksum";
import { anyContent } from "#server/core/version/content.arbitrary";
import { contentSchema } from "#server/core/version/content-schema";
import { readNative, writeNative } from "./native";
import { valuesOf } from "./values";
import { readYaml } from "./yaml-text";

test("any content comes back with its checksum", () => {
  fc.assert(
    fc.property(fc.array(anyContent(fc), { minLength: 1, maxLength: 3 }), (contents) => {
      const versions = contents.map((content, index) => ({ number: `1.${index}.0`, what: "Begun", why: "", content }));
      const { text } = writeNative({ key: "a/b", name: "A", purpose: "", contentType: "", tags: [], tools: [], folder: [], kind: "prompt", versions, notes: [] });
      const back = readNative(valuesOf(readYaml(text)), "x.yaml");
      expect(back.versions.map(({ content }) => checksum(content))).toEqual(contents.map(checksum));
      expect(back.notes).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the arbitrary makes what is stored", () => {
  fc.assert(
    fc.property(anyContent(fc), (content) => {
      expect(checksum(contentSchema.parse(content))).toBe(checksum(content));
    }),
  );
});
