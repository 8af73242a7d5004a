import type { Carried, CarriedVersion } from "./carried";

const most = { name: 80, purpose: 280, word: 40, words: 20, folder: 60, depth: 6, what: 200, why: 1000, set: 60, sets: 500 };

/** What a file says about a prompt, on one line and as long as Galley keeps it. The words of the prompt itself are left alone. */
export function fitted(carried: Carried): Carried {
  const name = oneLine(carried.name, most.name) || carried.key;
  const purpose = oneLine(carried.purpose, most.purpose);
  const notes = purpose.endsWith("…") && purpose !== carried.purpose ? [...carried.notes, `Its purpose was cut to ${most.purpose} characters.`] : carried.notes;
  return {
    ...carried,
    name,
    purpose,
    contentType: oneLine(carried.contentType, most.word).toLowerCase(),
    tags: words(carried.tags.map((tag) => tag.toLowerCase())),
    tools: words(carried.tools),
    folder: carried.folder.map((one) => oneLine(one, most.folder)).filter(Boolean).slice(0, most.depth),
    versions: carried.versions.map(fittedVersion),
    ...(carried.inputSets ? { inputSets: named(carried.inputSets) } : {}),
    notes,
  };
}

/** A long change goes on in its reason. */
function fittedVersion({ what, why, ...version }: CarriedVersion): CarriedVersion {
  const whole = what.replace(/\p{Cs}|\0/gu, "").trim();
  if (whole.length <= most.what) return { ...version, what: whole, why: clipped(why.replace(/\p{Cs}|\0/gu, "").trim(), most.why) };
  return { ...version, what: clipped(whole, most.what), why: clipped([whole, why.trim()].filter(Boolean).join("\n\n"), most.why) };
}

/** A name stands for one set: the second of a name is numbered. */
function named(sets: NonNullable<Carried["inputSets"]>) {
  const taken = new Set<string>();
  return sets.slice(0, most.sets).map(({ name, values }, index) => {
    const own = oneLine(name, most.set - 6) || `Set ${index + 1}`;
    let free = own;
    for (let count = 2; taken.has(free); count += 1) free = `${own} ${count}`;
    taken.add(free);
    return { name: free, values };
  });
}

const words = (all: readonly string[]) => [...new Set(all.map((word) => oneLine(word, most.word)).filter(Boolean))].slice(0, most.words);

const oneLine = (text: string, longest: number) => clipped(text.replace(/[\s\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ").trim(), longest);

function clipped(text: string, longest: number) {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "").trimEnd()}…`;
}
