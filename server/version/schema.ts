import { z } from "zod";
import { steps } from "#server/core/version/number";

const prose = (what: string, longest: number) =>
  z
    .string()
    .trim()
    .max(longest, `${what} has at most ${longest.toLocaleString("en")} characters`)
    .regex(/^[^\0\p{Cs}]*$/u, `${what} is written in letters, digits and signs`);

export const what = prose("What changed", 200).min(1, "Say what changed");
export const why = prose("Why", 1000).min(1, "Say why it changed");
export const stepReason = prose("A reason", 500);
export const step = z.enum(steps, "Choose major, minor or patch");
export const commentBody = prose("A comment", 4000).min(1, "Write a comment");
export const quote = z.string().max(1000, "A quote has at most 1,000 characters").regex(/^[^\0\p{Cs}]*$/u, "A quote is made of whole characters");
export const severity = z.enum(["off", "note", "warning", "error"], "Choose off, note, warning or error");
export const sha = z.string().regex(/^[0-9a-f]{8,64}$/, "A checksum has 8 to 64 hexadecimal digits");

/** The number of a prompt's first version: still being tried, or ready. */
export const firstNumber = z.enum(["0.1.0", "1.0.0"]);

export const mostVersions = 10_000;
