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
  const gone = walkSchemas().loosened(was, is);
  const topics = new Set(gone.map(topicOf));
  const come = walkSchemas().loosened(is, was).filter((one) => !topics.has(topicOf(one)));
  return [...gone.filter(({ sure }) => sure).map(asBreaking), ...gone.filter(({ sure }) => !sure).map(asPossible), ...come.map(asSafe)];
}

/** One place may differ in one respect in both directions; it is said once. */
const topicOf = ({ path, kind }: Loosening) => `${kind} ${path}`;

const asBreaking = ({ path, kind, gone }: Loosening): SchemaChange => ({ path: pathOf(path), kind, verdict: "breaking", sentence: said(gone, path) });
const asPossible = ({ path, kind, gone }: Loosening): SchemaChange => ({ path: pathOf(path), kind, verdict: "possibly breaking", sentence: said(gone, path) });
const asSafe = ({ path, kind, come }: Loosening): SchemaChange => ({ path: pathOf(path), kind, verdict: "safe", sentence: said(come, path) });

const pathOf = (path: string) => path.replace(/^\./, "");

function said(sentence: (where: string) => string, path: string) {
  const text = sentence(pathOf(path) || "the output");
  return path === "" ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}` : text;
}
