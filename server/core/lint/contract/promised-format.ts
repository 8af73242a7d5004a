import type { Sentence } from "#server/core/lint/prose";

export type Format = "json" | "xml";

const asks = /\b(?:return|respond|reply|answer|output|produce|give|emit|write|format|deliver|provide|generate|send)\b/;

/** A sentence that promises an output in a format a machine reads; what merely comes in as one promises nothing. */
export function promisedFormat(sentence: Sentence): Format | undefined {
  const said = sentence.spoken;
  const format = /\bjson\b/.test(said) ? "json" : /\bxml\b/.test(said) ? "xml" : undefined;
  if (!format || !asks.test(said) || refuses.test(said)) return undefined;
  return new RegExp(String.raw`\b(?:as|in|into|only|just|valid|a|an|one|single|following|this)(?: \w+){0,2} ${format}\b|\b${format} (?:only|object|array|document|format|output|with|that|and nothing)\b`).test(said) ? format : undefined;
}

const refuses = /\b(?:not|never|no|don't|without)\b(?: \w+){0,4} (?:json|xml)\b/;
