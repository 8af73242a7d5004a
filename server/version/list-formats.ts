import type { Format } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";

type Check = (text: string) => boolean;

const longest = 2000;

/** The known formats. No text this long is of any of them, and some would take long to find that out. */
export const listFormats = (): Record<string, Format> => Object.fromEntries(Object.entries(fullFormats).map(([name, format]) => [name, bounded(format)]));

function bounded(format: Format): Format {
  const check = checkIn(format);
  return check ? (text: string) => text.length <= longest && check(text) : format;
}

function checkIn(format: Format): Check | undefined {
  const given = typeof format === "object" && "validate" in format ? format.validate : format;
  if (given instanceof RegExp) return (text) => given.test(text);
  const numeric = typeof format === "object" && "type" in format && format.type === "number";
  return typeof given === "function" && !numeric ? (given as Check) : undefined; // safe because what is not of numbers is of texts, and none of them waits
}
