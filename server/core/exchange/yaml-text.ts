import { Document, isScalar, Lexer, parseDocument, visit, type YAMLMap } from "yaml";
import { mostCarried } from "./bounds";
import { Unreadable } from "./unreadable";
import { jsonFrom, type Values } from "./values";

/** Reads data and nothing else: no tags, no merge keys, few aliases. */
export function readYaml(text: string): unknown {
  if (isLaborious(text)) throw new Unreadable("holds more values than Galley reads at once. Split it and bring in the parts.");
  // Its own check for equal names compares each with each; ours doesn't.
  const document = parseDocument(text, { schema: "core", merge: false, resolveKnownTags: false, uniqueKeys: false, logLevel: "silent", maxAliasCount: mostCarried.aliases } as Parameters<typeof parseDocument>[1]);
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw new Unreadable(`is no YAML that Galley reads. ${firstLine(problem.message)}`);
  visit(document, { Map: (_, map) => refuseTwice(map) });
  return jsonFrom(plain(document));
}

/** A long text is read at once, many small values are not: it is they that are counted. */
function isLaborious(text: string): boolean {
  const tokens = new Lexer().lex(text);
  for (let count = 0; count <= mostCarried.tokens; count += 1) if (tokens.next().done) return false;
  return true;
}

function plain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: mostCarried.aliases });
  } catch (error) {
    if (error instanceof ReferenceError) throw new Unreadable("repeats itself by more aliases than Galley follows. Write the values out and try again.");
    throw error;
  }
}

function refuseTwice(map: YAMLMap) {
  const names = new Set<unknown>();
  for (const { key } of map.items) {
    const name = isScalar(key) ? String(key.value) : key;
    if (names.has(name)) throw new Unreadable(`says “${String(name)}” twice in one place. Keep one of them and try again.`);
    names.add(name);
  }
}

const firstLine = (message: string) => (message.split("\n")[0] ?? "").replace(/:$/, ".");

/** Texts of several lines stand as they are read; what a line can't show is quoted. */
export function sayYaml(values: Values): string {
  const document = new Document(values, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && !isPlain(scalar.value)) scalar.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 0, blockQuote: "literal", doubleQuotedMinMultiLineLength: mostCarried.file });
}

/** Whether YAML can show the text bare. */
const isPlain = (text: string) => /^[\t\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text) && !/^\s|[ \t]$|[ \t]\n/.test(text);

