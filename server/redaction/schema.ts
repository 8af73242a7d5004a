import { z } from "zod";
import { detectorIds } from "#server/core/redact/detector";
import { detectors } from "#server/core/redact/detectors";
import { modes } from "#server/core/redact/rules";
import { nameOf } from "#server/input";

export const mostPatterns = 50;
export const patternLength = 500;
export const trialLength = 20_000;

export const detector = z.enum(detectorIds, "There is no such detector");
export const modeOrOff = z.enum([...modes, "off"], "Choose off, mask, hash or leave out");

const taken = new Set(detectors.flatMap(({ id, word }) => [id, word]));

/** What a pattern is called stands in brackets where something was found. */
export const patternName = nameOf(40)
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} '’-]*$/u, "A pattern's name is made of letters, digits, spaces and hyphens")
  .refine((name) => !(name in {}), "This word has a meaning of its own here; choose another name") // counts are filed under it
  .refine((name) => !taken.has(name.toLowerCase()), "Galley has a detector of that name; choose another");

export const pattern = z
  .string("Write a pattern")
  .min(1, "Write a pattern")
  .max(patternLength, `A pattern has at most ${patternLength} characters`)
  .regex(/^[^\0\p{Cs}]*$/u, "A pattern is made of whole characters");

export const trialText = z.string().max(trialLength, `A text to try has at most ${trialLength.toLocaleString("en")} characters`);
