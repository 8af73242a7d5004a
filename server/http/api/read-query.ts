import { z } from "zod";
import type { FieldError } from "./refused";

/** The names of a query that may come more than once. */
export function listsIn(shape: z.ZodRawShape): ReadonlySet<string> {
  return new Set(Object.entries(shape).flatMap(([name, schema]) => (bare(schema) instanceof z.ZodArray ? [name] : [])));
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
}

/** What stands after the question mark. */
export function readQuery(address: string, lists: ReadonlySet<string>, errors: FieldError[]): Record<string, unknown> {
  const at = address.indexOf("?");
  if (at < 0) return {};
  const query: Record<string, unknown> = Object.create(null) as Record<string, unknown>; // safe because it is empty; without a prototype no name is special
  for (const [name, value] of new URLSearchParams(address.slice(at + 1))) {
    const before = query[name];
    if (lists.has(name)) query[name] = Array.isArray(before) ? [...(before as unknown[]), value] : [value];
    else if (before !== undefined) errors.push({ in: "query", field: name.slice(0, 80), detail: "It is given twice" });
    else query[name] = value;
  }
  return query;
}
