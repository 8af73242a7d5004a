import { cellOf } from "#server/core/template/values";
import type { Input, Json } from "#server/core/version/content";
import type { Filling } from "./rows";
import type { Segment } from "./segments";

const isNamed = (values: unknown): values is Record<string, Json | undefined> => typeof values === "object" && values !== null && !Array.isArray(values);

/** The row that a saved segment makes; what it holds for inputs that are gone is passed over. */
export function fillingOf({ name, values }: Segment, inputs: readonly Input[]): Filling {
  const given = isNamed(values) ? values : {};
  return { segment: name, cells: Object.fromEntries(inputs.flatMap((input) => (Object.hasOwn(given, input.name) ? [[input.name, cellOf(input, given[input.name])] as const] : []))) };
}
