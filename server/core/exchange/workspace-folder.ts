import { checksum } from "#server/core/version/checksum";
import { mostCarried } from "./bounds";
import type { Carried, TextFile } from "./carried";
import { keyFrom } from "./key-from";
import { writeNative } from "./native";
import { read } from "./read";
import { Unreadable } from "./unreadable";
import { firstText, listOf, memberOf, said, valuesOf, type Values } from "./values";
import { readYaml, sayYaml } from "./yaml-text";

const manifestName = "galley.yaml";

/** A whole workspace as files: a prompt each, in the folders it has in the library, and a list of them all. */
export const toFolder = (carried: readonly Carried[]): TextFile[] => [manifestOf(carried.map(entryOf)), ...carried.map(fileOf)];

/** One prompt's file in that folder, for whoever writes them one by one. */
export const fileOf = (carried: Carried): TextFile => ({ name: placeOf(carried), text: writeNative(carried).text });

/** Its line in the list. */
export function entryOf(carried: Carried): Values {
  const newest = carried.versions.at(-1);
  return said({ file: placeOf(carried), key: carried.key, version: newest?.number, versions: carried.versions.length, sha: newest && checksum(newest.content) });
}

export const manifestOf = (prompts: Values[]): TextFile => ({ name: manifestName, text: sayYaml({ galley: 1, prompts }) });

const placeOf = ({ folder, key }: Carried) => ["folders", ...folder.map(folderName), `${key}.prompt.yaml`].join("/");
const folderName = (name: string) => keyFrom(name).replaceAll("/", "-");

export interface FolderRead {
  /** What was read, in the order of the files. */
  found: { file: string; carried: Carried[] }[];
  /** A sentence for each file that could not be read, and for each that the list names and nobody brought. */
  problems: string[];
}

/** Reads the files of a folder. A bad file names itself, and the rest go in. */
export function fromFolder(files: readonly TextFile[]): FolderRead {
  if (files.length > mostCarried.files) return { found: [], problems: [`There are ${files.length.toLocaleString("en")} files; at most ${mostCarried.files.toLocaleString("en")} are brought in at once. Bring in one folder after the other.`] };
  const wanted = files.filter(({ name }) => isPromptFile(name) && !isManifest(name));
  const answers = wanted.map(({ name, text }) => ({ file: name, answer: read(name, text) }));
  const found = answers.flatMap(({ file, answer }) => ("carried" in answer ? [{ file, carried: answer.carried }] : []));
  const problems = answers.flatMap(({ answer }) => ("problem" in answer ? [answer.problem] : []));
  return { found, problems: [...problems, ...missingFrom(files)] };
}

export const isManifest = (name: string) => name === manifestName || name.endsWith(`/${manifestName}`);

/** Files that a system leaves lying about are passed over. */
export const isPromptFile = (name: string) => !/(^|\/)(\.|__MACOSX\/|node_modules\/|Thumbs\.db$|desktop\.ini$)/.test(name) && /\.(ya?ml|json|jsonl|md|markdown|mdx|txt|prompt|j2|mustache)$/i.test(name);

/** A sentence for each file that the list of the folder names and nobody brought. */
export function missingFrom(files: readonly TextFile[]): string[] {
  const manifest = files.find(({ name }) => isManifest(name));
  if (!manifest) return [];
  const base = manifest.name.slice(0, -manifestName.length);
  const names = new Set(files.map(({ name }) => name));
  return listed(manifest)
    .filter((file) => !names.has(`${base}${file}`))
    .map((file) => `${file} is listed in ${manifest.name} and was not among the files.`);
}

function listed({ text }: TextFile): string[] {
  try {
    return listOf(memberOf(valuesOf(readYaml(text)), "prompts")).map((one) => firstText(memberOf(valuesOf(one), "file"))).filter(Boolean);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
