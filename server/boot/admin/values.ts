import { Invalid } from "#server/errors";
import type { Values } from "./verb";

/** The value of an option that must be there. */
export function needed(values: Values, name: string): string {
  const value = values[name];
  if (typeof value === "string" && value !== "") return value;
  throw new Invalid(`--${name} is missing. Nothing was changed; give it and try again.`);
}

export const given = (values: Values, name: string) => (typeof values[name] === "string" ? values[name] : undefined);

/** Every value of an option that may come more than once, or with commas. */
export function several(values: Values, name: string): string[] {
  const list = values[name];
  return Array.isArray(list) ? list.flatMap((value) => String(value).split(",")).map((value) => value.trim()).filter(Boolean) : [];
}

export const text = { type: "string" } as const;
export const flag = { type: "boolean" } as const;
export const texts = { type: "string", multiple: true } as const;
