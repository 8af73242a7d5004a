import { RE2JS } from "re2js";
import type { Span } from "#server/core/redact/spans";
import { findMatches } from "./find-matches";

interface Compiled {
  size: number;
  find(text: string): Span[];
}

const mostSteps = 500;
/** What all patterns of a workspace may weigh together, so that no text waits long for them. */
export const mostStepsTogether = 2_000;

/** A pattern in an engine whose time grows with the text alone, or why it can't be used. */
export function compilePattern(pattern: string): Compiled | { problem: string } {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
  } catch (error) {
    return { problem: `This pattern can't be read: ${reason(error)}. Patterns are written as for RE2, without looking ahead or back` };
  }
  const size = compiled.programSize();
  if (size > mostSteps) return { problem: "This pattern is too large once its repeats are written out; repeat less, or make it two" };
  if (samples.some((sample) => fitsNothing(compiled, sample))) return { problem: "This pattern also fits where nothing stands, so it would fit everywhere; ask for at least one character" };
  return { size, find: (text) => findMatches(compiled, text) };
}

const samples = ["", "a", "1", " ", "a b\n1-A"];

function fitsNothing(compiled: RE2JS, sample: string) {
  const matcher = compiled.matcher(sample);
  while (matcher.find()) if (matcher.end() === matcher.start()) return true;
  return false;
}

const reason = (error: unknown) => (error instanceof Error ? error.message.replace(/^error parsing regexp: /, "") : "it is not whole");
