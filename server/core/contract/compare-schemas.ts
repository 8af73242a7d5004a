import { canonical } from "#server/core/version/canonical";
import type { Loosening } from "./loosening";
import type { Schema, SchemaChange } from "./schema";
import { readDocument } from "./schema-document";
import { nodeOf } from "./schema-node";
import { walkSchemas } from "./walk-schemas";

/** What a new schema of an output means to those who read it: a promise that goes may break them, one that comes can't. */
export function compareSchemas(before: Schema, after: Schema): SchemaChange[] {
  if (canonical(before) === canonical(after)) return [];
  const [was, is] = [readDocument(before), readDocument(after)].map((document) => nodeOf(document, document.root));
  if (!was || !is) return [];
  const walk = walkSchemas();
  const gone = walk.loosened(was, is);
  const come = walk.loosened(is, was);
  const safe = come.filter((one) => !gone.some((other) => hides(other, one)) && !(one.kind === "type" && come.some(({ kind, path }) => kind === "value" && path === one.path)));
  return [...gone.filter(({ sure }) => sure).map(asBreaking), ...gone.filter(({ sure }) => !sure).map(asPossible), ...safe.map(asSafe)];
}

/** What differs in both directions is said once, and where a whole place has changed nobody asks what else came. */
function hides(gone: Loosening, come: Loosening) {
  const whole = ["type", "property", "forms"].includes(gone.kind) && come.path.startsWith(gone.path);
  return whole || (gone.kind === come.kind && gone.path === come.path);
}

const asBreaking = ({ path, kind, gone }: Loosening): SchemaChange => ({ path: pathOf(path), kind, verdict: "breaking", sentence: said(gone, path) });
const asPossible = ({ path, kind, gone }: Loosening): SchemaChange => ({ path: pathOf(path), kind, verdict: "possibly breaking", sentence: said(gone, path) });
const asSafe = ({ path, kind, come }: Loosening): SchemaChange => ({ path: pathOf(path), kind, verdict: "safe", sentence: said(come, path) });

const pathOf = (path: string) => path.replace(/^\./, "");

function said(sentence: (where: string) => string, path: string) {
  const text = sentence(pathOf(path) || "the output");
  return path === "" ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}` : text;
}
