import { RE2JS } from "re2js";

interface Pattern {
  test: (text: string) => boolean;
}

/** Patterns come from outside, so they run in an engine whose time grows with the text alone. */
function compilePattern(pattern: string): Pattern {
  const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
  // Ajv knows a pattern again by its text, so each must have its own
  return { test: (text) => compiled.matcher(text).find(), toString: () => `re2:${pattern}` } as Pattern; // safe because every object has a toString
}

export const matchPattern = Object.assign(compilePattern, { code: "matchPattern" });
