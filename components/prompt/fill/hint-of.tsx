import type { Input } from "#server/core/version/content";
import { cellOf } from "#server/core/template/values";

/** What stands in an empty field: what will be used instead, or an example. */
export function hintOf(input: Input): string | undefined {
  if (input.default !== undefined) return `${cellOf(input, input.default)} unless changed`;
  return input.example === undefined ? undefined : `such as ${cellOf(input, input.example)}`;
}
