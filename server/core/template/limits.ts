import { most } from "#server/core/version/bounds";
import type { Input, InputType, Json } from "#server/core/version/content";
import { isDay } from "./value-types";

/** What is counted, by type; the others have no smallest and largest. */
const counted: Partial<Record<InputType, string>> = { number: "", text: "characters", long_text: "characters", list: "items", multi_choice: "choices" };

/** Why the limits of an input say nothing sensible. */
export function problemOfLimits({ name, type, limits = {} }: Input): string | undefined {
  const { min, max, earliest, latest } = limits;
  const unit = counted[type];
  const bounds = [min, max].filter((bound) => bound !== undefined);
  const days = [earliest, latest].filter((day) => day !== undefined);
  if (unit === undefined && bounds.length > 0) return `“${name}” can't have a smallest or largest value.`;
  if (type !== "date" && days.length > 0) return `“${name}” is no date, so it has no first or last day.`;
  if (unit && bounds.some((bound) => bound < 0 || !Number.isInteger(bound))) return `The limits of “${name}” count ${unit}, so they are whole numbers from nought.`;
  if (bounds.some((bound) => !Number.isFinite(bound))) return `The limits of “${name}” are numbers.`;
  if (min !== undefined && max !== undefined && min > max) return `“${name}” is at least ${min} and at most ${max}, which nothing can be.`;
  const noDay = days.find((day) => !isDay(day));
  if (noDay !== undefined) return `“${noDay}” is no day of the calendar; write one such as 2026-11-20.`;
  if (earliest !== undefined && latest !== undefined && earliest > latest) return `“${name}” lies after ${earliest} and before ${latest}, which no day does.`;
  return undefined;
}

/** Why a value of the right type is too small or too large. */
export function problemOfSize({ name, type, unit = "", limits = {} }: Input, value: Json): string | undefined {
  const { min = -Infinity, max = Infinity, earliest, latest } = limits;
  if (lengthOf(value, type) > most.value) return `“${name}” has at most ${most.value.toLocaleString("en")} characters.`;
  if (typeof value === "string" && type === "date") {
    if (earliest !== undefined && value < earliest) return `“${name}” is ${earliest} at the earliest; ${value} was given.`;
    return latest !== undefined && value > latest ? `“${name}” is ${latest} at the latest; ${value} was given.` : undefined;
  }
  const size = type === "number" ? value : counted[type] === undefined || !hasLength(value) ? undefined : value.length;
  if (typeof size !== "number" || (size >= min && size <= max)) return undefined;
  const what = type === "number" ? unit : (counted[type] ?? "");
  const bound = size < min ? `at least ${min}` : `at most ${max}`;
  return type === "number" ? `“${name}” is ${bound}${what && ` ${what}`}; ${size} was given.` : `“${name}” has ${bound} ${what}; ${size} were given.`;
}

const hasLength = (value: Json): value is string | Json[] => typeof value === "string" || Array.isArray(value);

function lengthOf(value: Json, type: InputType): number {
  if (type === "json") return JSON.stringify(value).length;
  return Array.isArray(value) ? value.reduce((sum: number, item) => sum + lengthOf(item, type) + 1, 0) : typeof value === "string" ? value.length : 0;
}
