import { loosening, type Loosening } from "./loosening";
import { shortened } from "./loosened-types";
import type { Shape } from "./shape";

/** Pattern and format. A pattern is read, never run: what another pattern allows can't be decided. */
export function loosenedTexts(before: Shape, after: Shape): Loosening[] {
  return [...loosenedPatterns(before, after), ...loosenedFormats(before, after)];
}

function loosenedPatterns(before: Shape, after: Shape): Loosening[] {
  const left = before.patterns.filter((pattern) => !after.patterns.includes(pattern));
  const sure = after.patterns.length === 0 && !after.values;
  return left.map((pattern) =>
    loosening(
      "pattern",
      (where) => (sure ? `${where} no longer follows the pattern ${shortened(pattern)}.` : `${where} follows another pattern than ${shortened(pattern)}: texts may come that the old one ruled out.`),
      (where) => `${where} now follows the pattern ${shortened(pattern)}.`,
      { sure },
    ),
  );
}

/** Each format on the left is one of those on the right. */
const narrower: Record<string, readonly string[]> = {
  email: ["idn-email"],
  hostname: ["idn-hostname"],
  uri: ["uri-reference", "iri", "iri-reference"],
  url: ["uri", "uri-reference", "iri", "iri-reference"],
  iri: ["iri-reference"],
  "uri-reference": ["iri-reference"],
};
const known = ["date", "time", "date-time", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uuid", "json-pointer", "regex", ...Object.keys(narrower), ...Object.values(narrower).flat()];

function loosenedFormats(before: Shape, after: Shape): Loosening[] {
  const kept = (format: string) => after.formats.some((other) => other === format || narrower[other]?.includes(format));
  return before.formats
    .filter((format) => !kept(format))
    .map((format) => {
      const sure = !after.values && [format, ...after.formats].every((name) => known.includes(name));
      const now = after.formats.length > 0 ? `is now ${after.formats.join(" and ")} instead of ${format}` : `is no longer ${format}`;
      return loosening("format", (where) => `The format of ${where} ${now}.`, (where) => `The format of ${where} is now ${format}.`, { sure: sure || (after.formats.length === 0 && !after.values) });
    });
}
