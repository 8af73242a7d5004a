import type { z } from "zod";
import { Refused, type FieldError } from "./refused";

type Place = FieldError["in"];

/** Reads one part of a request, or notes what is wrong with it. */
export function read<S extends z.ZodType>(schema: S, value: unknown, place: Place, errors: FieldError[]): z.output<S> | undefined {
  const outcome = schema.safeParse(value);
  if (outcome.success) return outcome.data;
  for (const issue of outcome.error.issues) errors.push(...told(issue, place));
  return undefined;
}

function told(issue: z.core.$ZodIssue, place: Place): FieldError[] {
  if (issue.code !== "unrecognized_keys") return [{ in: place, field: fieldOf(issue.path), detail: issue.message }];
  return issue.keys.map((key) => ({ in: place, field: fieldOf([...issue.path, key.slice(0, 80)]), detail: "There is no such field" }));
}

export const fieldOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>((name, part) => (typeof part === "number" ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part)), "");

const shown = 100;

/** All that is wrong at once, so that one answer is enough to mend it. */
export function invalid(errors: readonly FieldError[]): Refused {
  const [first] = errors;
  const what = first ? `${first.field ? `${first.field}: ` : ""}${first.detail.replace(/\.$/, "")}` : "What was sent does not fit";
  const more = errors.length > 1 ? `, and ${errors.length - 1} more` : "";
  return new Refused("invalid", `${what}${more}. Nothing was changed; correct it and send it again.`, { errors: errors.slice(0, shown) });
}
