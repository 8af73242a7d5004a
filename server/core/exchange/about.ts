import { unsaid, type Carried, type CarriedVersion } from "./carried";
import { keyFrom, nameFrom, stemOf } from "./key-from";
import { firstText, memberOf, said, textsOf, valuesOf, type Values } from "./values";

/** What a file says of a prompt beside its text, under the names that Galley writes. */
export function sayAbout(carried: Carried, version: CarriedVersion): Values {
  return said({
    key: carried.key,
    name: carried.name,
    purpose: carried.purpose || undefined,
    content_type: carried.contentType || undefined,
    tags: carried.tags.length ? carried.tags : undefined,
    tools: carried.tools.length ? carried.tools : undefined,
    folder: carried.folder.length ? carried.folder : undefined,
    version: version.number,
    what: version.what || undefined,
    why: version.why || undefined,
  });
}

/** Reads the same, and the names that other tools use for it. */
export function hearAbout(values: Values, fileName: string): Omit<Carried, "versions"> {
  const get = (name: string) => memberOf(values, name);
  const called = firstText(get("key"), get("id"), get("name"), get("label"), stemOf(fileName));
  return {
    ...unsaid,
    key: keyFrom(called),
    name: firstText(get("name"), get("title"), nameFrom(called)),
    purpose: firstText(get("purpose"), get("description")),
    contentType: firstText(get("content_type"), get("contentType")),
    tags: textsOf(get("tags")),
    tools: textsOf(get("tools")).filter((tool) => tool.length <= 60),
    folder: textsOf(get("folder")),
    notes: [],
  };
}

export function hearVersion(values: Values): Omit<CarriedVersion, "content"> {
  const number = /^v?(\d{1,9}\.\d{1,9}\.\d{1,9})$/.exec(firstText(memberOf(values, "version"), memberOf(values, "number")))?.[1];
  return {
    ...(number ? { number } : {}),
    what: firstText(memberOf(values, "what"), lastChange(values)),
    why: firstText(memberOf(values, "why")),
  };
}

/** A changelog is a text, or a list of texts or of entries, newest first or last; an entry that names this version is meant. */
function lastChange(values: Values): string {
  const log = memberOf(values, "changelog") ?? memberOf(values, "commit_message") ?? memberOf(values, "commitMessage");
  if (!Array.isArray(log)) return firstText(log, ...Object.values(valuesOf(log)));
  const version = memberOf(values, "version");
  const own = log.find((entry) => memberOf(valuesOf(entry), "version") === version) ?? log[0];
  const entry = valuesOf(own);
  return firstText(own, memberOf(entry, "what"), memberOf(entry, "changes"), memberOf(entry, "change"), memberOf(entry, "description"), memberOf(entry, "message"), textsOf(memberOf(entry, "changes")).join("; "));
}
