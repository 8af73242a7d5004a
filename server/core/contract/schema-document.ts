import type { Json } from "#server/core/version/content";
import { isObject, isSchema, type Schema, type SchemaObject } from "./schema";

export interface SchemaDocument {
  root: Schema;
  /** What a reference within the document means; nothing outside is ever asked. */
  target: (reference: string) => Schema | undefined;
  /** A schema without some of its keywords: the same object each time it is asked for. */
  without: (part: SchemaObject, keywords: readonly string[]) => SchemaObject;
}

export function readDocument(root: Schema): SchemaDocument {
  const named = namesIn(root);
  const self = isObject(root) && typeof root.$id === "string" ? root.$id.replace(/#$/, "") : undefined;
  const target = (reference: string): Schema | undefined => {
    const local = self && reference.startsWith(self) ? reference.slice(self.length) : reference;
    if (local === "" || local === "#") return root;
    return local.startsWith("#/") ? atPointer(root, local) : named.get(local);
  };
  const bare = new Map<SchemaObject, Map<string, SchemaObject>>();
  const without = (part: SchemaObject, keywords: readonly string[]): SchemaObject => {
    const there = keywords.filter((keyword) => Object.hasOwn(part, keyword));
    if (there.length === 0) return part;
    const known = bare.get(part) ?? new Map<string, SchemaObject>();
    const left = known.get(there.join()) ?? Object.fromEntries(Object.entries(part).filter(([keyword]) => !there.includes(keyword)));
    bare.set(part, known.set(there.join(), left));
    return left;
  };
  return { root, target, without };
}

function atPointer(root: Schema, pointer: string): Schema | undefined {
  let here: Json = root;
  for (const step of pointer.slice(2).split("/").map(unescaped)) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    const next: Json | undefined = Array.isArray(here) ? here[Number(step)] : here[step];
    if (next === undefined) return undefined;
    here = next;
  }
  return isSchema(here) ? here : undefined;
}

function unescaped(step: string) {
  try {
    return decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
  } catch {
    return step;
  }
}

function namesIn(root: Schema): Map<string, Schema> {
  const names = new Map<string, Schema>();
  const left: Json[] = [root];
  for (let here = left.pop(); here !== undefined; here = left.pop()) {
    if (typeof here !== "object" || here === null) continue;
    if (!Array.isArray(here)) {
      for (const anchor of [here.$anchor, here.$dynamicAnchor]) if (typeof anchor === "string") names.set(`#${anchor}`, here);
      if (typeof here.$id === "string") names.set(here.$id, here);
    }
    for (const inside of Object.values(here)) left.push(inside);
  }
  return names;
}
