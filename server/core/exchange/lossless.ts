import { canonical } from "#server/core/version/canonical";
import { checksum } from "#server/core/version/checksum";
import type { Content, Json } from "#server/core/version/content";
import type { Carried, CarriedVersion } from "./carried";
import { contentFrom } from "./content-from";
import { readJson } from "./json-text";
import { Unreadable } from "./unreadable";

/** How a format says one version and hears it again. The original rides along where the format has no word for something. */
export interface Way<Said> {
  say: (carried: Carried, version: CarriedVersion, original?: string) => Said;
  hear: (said: Said, fileName: string) => { carried: Carried; original?: Json };
}

/** Says the version, with its original only if it would not come back the same without. */
export function sayWhole<Said>(way: Way<Said>, carried: Carried, version: CarriedVersion): Said {
  const bare = way.say(carried, version);
  return saysSomething(version.content) && shown(way, bare) === checksum(version.content) ? bare : way.say(carried, version, canonical(version.content));
}

/** An original counts as long as it shows what the file shows; text that was edited since is what was meant. */
export function hearWhole<Said>(way: Way<Said>, said: Said, fileName: string): Carried {
  const { carried, original } = way.hear(said, fileName);
  const [version] = carried.versions;
  if (original === undefined || !version) return withText(carried);
  const content = originalFrom(original);
  if (content && shown(way, way.say(carried, { ...version, content })) === checksum(version.content)) return { ...carried, kind: content.kind, notes: [], versions: [{ ...version, content }] };
  return { ...carried, notes: [...carried.notes, "The text was edited after it left Galley: it was read as it now stands, without what only the copy kept beside it knew, such as blocks switched off."] };
}

/** A prompt that says nothing is none. */
export function withText(carried: Carried): Carried {
  if (!carried.versions.some(({ content }) => saysSomething(content))) throw new Unreadable("holds no text of a prompt.");
  return carried;
}

const saysSomething = (content: Content) => content.kind === "workflow" || content.messages.some(({ blocks }) => blocks.some(({ text }) => text.trim()));

function shown<Said>(way: Way<Said>, said: Said): string | undefined {
  try {
    const [version] = way.hear(said, "").carried.versions;
    return version && checksum(version.content);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function originalFrom(original: Json): Content | undefined {
  try {
    return contentFrom(typeof original === "string" ? readJson(original) : original);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
