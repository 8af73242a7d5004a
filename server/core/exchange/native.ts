import { checksum } from "#server/core/version/checksum";
import type { Json } from "#server/core/version/content";
import { hearAbout, hearVersion } from "./about";
import type { Carried, CarriedVersion, TextFile } from "./carried";
import { contentFrom } from "./content-from";
import { listOf, memberOf, said, textOf, textsOf, valuesOf, type Values } from "./values";
import { sayYaml } from "./yaml-text";

/** Galley's own form: a PromptCard that holds every version whole. */
export function writeNative(carried: Carried): TextFile {
  const newest = carried.versions.at(-1);
  const card = said({
    galley: 1,
    id: carried.key,
    name: carried.name,
    description: carried.purpose || undefined,
    version: newest?.number,
    content_type: carried.contentType || undefined,
    tags: carried.tags.length ? carried.tags : undefined,
    tools: carried.tools.length ? carried.tools : undefined,
    folder: carried.folder.length ? carried.folder : undefined,
    versions: carried.versions.map(sayVersion),
    input_sets: carried.inputSets?.length ? carried.inputSets.map(({ name, values }) => ({ name, values })) : undefined,
  });
  return { name: `${carried.key}.prompt.yaml`, text: sayYaml(card) };
}

const sayVersion = ({ number, what, why, content }: CarriedVersion): Values =>
  said({ number, what, why: why || undefined, sha: checksum(content), content: content as unknown as Json }); // safe because a content is JSON: it has a canonical form

export const isNative = (values: Values) => memberOf(values, "galley") === 1 && Array.isArray(memberOf(values, "versions"));

export function readNative(values: Values, fileName: string): Carried {
  const notes: string[] = [];
  const versions = listOf(memberOf(values, "versions")).map((one) => hearNativeVersion(valuesOf(one), notes));
  const inputSets = listOf(memberOf(values, "input_sets")).map((one) => ({ name: textOf(memberOf(valuesOf(one), "name")) ?? "", values: valuesOf(memberOf(valuesOf(one), "values")) }));
  const kind = versions.at(-1)?.content.kind ?? "prompt";
  return { ...hearAbout(values, fileName), folder: textsOf(memberOf(values, "folder")), kind, versions, ...(inputSets.length ? { inputSets } : {}), notes };
}

function hearNativeVersion(values: Values, notes: string[]): CarriedVersion {
  const content = contentFrom(memberOf(values, "content"));
  const heard = hearVersion(values);
  const sha = textOf(memberOf(values, "sha"));
  if (sha && sha !== checksum(content)) notes.push(`The text of ${heard.number ?? "a version"} was edited after it left Galley, so it has a checksum of its own.`);
  return { ...heard, content, ...(sha ? { sha } : {}) };
}
