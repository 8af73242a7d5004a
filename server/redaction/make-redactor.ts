import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Json } from "#server/core/version/content";
import { redact, type Redacted } from "#server/core/redact/redact";
import { redactJson, type RedactedJson } from "#server/core/redact/redact-json";
import { builtIn, rulesOf, standardMode, type Mode, type Rule, type Rules } from "#server/core/redact/rules";
import { compilePattern } from "./compile-pattern";

/** A rule as it is stored. */
export interface StoredRule {
  detector: string;
  name: string;
  pattern: string | null;
  mode: Mode;
  on: boolean;
}

export interface Redactor {
  text(text: string): Redacted;
  /** A short text that comes again and again, such as what a run is called. */
  label(text: string): Redacted;
  json(value: Json): RedactedJson;
}

/** Takes out of texts what a workspace does not want stored. The salt is a secret of the workspace: without it a mark leads to nobody. */
export function redactorOf(stored: readonly StoredRule[], salt: string): Redactor {
  const key = utf8ToBytes(salt);
  const mark = (id: string, written: string) => bytesToHex(hmac(sha256, key, utf8ToBytes(`${id}\n${written}`))).slice(0, 6);
  const rules = rulesFrom(stored, mark);
  const text = (written: string) => redact(written, rules);
  return { text, label: remembering(text), json: (value) => redactJson(value, rules) };
}

/** Galley's own rules as the workspace has them, and then its patterns. */
export function rulesFrom(stored: readonly StoredRule[], mark: Rules["hash"]): Rules {
  const chosen = new Map(stored.map(({ detector, mode, on }) => [detector, on ? mode : ("off" as const)]));
  const own = stored.flatMap((rule) => (rule.detector === "own" && rule.on ? ownRule(rule) : []));
  return rulesOf([...builtIn((id) => chosen.get(id) ?? standardMode), ...own], mark);
}

/** A pattern was compiled before it was stored; one that no longer can be lets nothing through. */
function ownRule({ name, pattern, mode }: StoredRule): Rule {
  const compiled = compilePattern(pattern ?? "");
  const find = "problem" in compiled ? (text: string) => [{ start: 0, end: text.length }] : compiled.find;
  return { id: name, word: name, held: name, mode, find, same: (written) => written, verbatim: true };
}

const mostRemembered = 200;

function remembering(read: (text: string) => Redacted): (text: string) => Redacted {
  const known = new Map<string, Redacted>();
  return (text) => {
    const there = known.get(text);
    if (there) return there;
    if (known.size >= mostRemembered) known.clear();
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}
