import type { Input, InputType, Json } from "#server/core/version/content";

type Read = { value: Json | undefined } | { problem: string };

interface ValueType {
  /** Ends the sentence "“age” is …". */
  is: (input: Input) => string;
  fits: (value: Json, input: Input) => boolean;
  /** What a person typed, which is not blank. */
  read: (cell: string, input: Input) => Read;
}

const isText = (value: Json): value is string => typeof value === "string";
export const isTexts = (value: Json): value is string[] => Array.isArray(value) && value.every(isText);

const asTyped = (cell: string): Read => ({ value: cell });
const text: ValueType = { is: () => "a text", fits: isText, read: asTyped };

export const valueTypes: Record<InputType, ValueType> = {
  text,
  long_text: text,
  number: { is: () => "a number, written with a plain dot, such as 1250.5", fits: (value) => typeof value === "number" && Number.isFinite(value), read: readNumber },
  boolean: { is: () => "yes or no", fits: (value) => typeof value === "boolean", read: readBoolean },
  choice: {
    is: (input) => `one of ${offered(input)}`,
    fits: (value, { options = [] }) => isText(value) && options.includes(value),
    read: (cell, input) => ({ value: optionLike(cell, input) }),
  },
  multi_choice: {
    is: (input) => `some of ${offered(input)}, each once`,
    fits: (value, { options = [] }) => isTexts(value) && value.every((one) => options.includes(one)) && new Set(value).size === value.length,
    read: (cell, input) => ({ value: readList(cell).map((one) => optionLike(one, input)) }),
  },
  list: { is: () => "a list of texts", fits: isTexts, read: (cell) => ({ value: readList(cell) }) },
  date: { is: () => "a day, such as 2026-11-20", fits: (value) => isText(value) && isDay(value), read: (cell) => ({ value: cell.trim() }) },
  json: { is: () => "JSON, nested at most 64 deep", fits: (value) => !isDeeper(value, 64), read: readJson },
};

const mostNamed = 8;

function offered({ options = [] }: Input): string {
  const named = options.slice(0, mostNamed).map((option) => `“${option}”`);
  return options.length > mostNamed ? `${named.join(", ")} and ${options.length - mostNamed} more` : named.join(", ");
}

function readNumber(cell: string): Read {
  const typed = cell.trim();
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(typed) ? { value: Number(typed) } : { problem: typed };
}

const words: Record<string, boolean> = { yes: true, true: true, no: false, false: false };

function readBoolean(cell: string): Read {
  const typed = cell.trim().toLowerCase();
  const value = Object.hasOwn(words, typed) ? words[typed] : undefined;
  return value === undefined ? { problem: cell.trim() } : { value };
}

/** A list is written a line each, or divided by semicolons, or as JSON where an item holds one itself. */
function readList(cell: string): string[] {
  const asJson = cell.startsWith("[") ? readJson(cell) : undefined;
  if (asJson && "value" in asJson && asJson.value !== undefined && isTexts(asJson.value)) return asJson.value;
  return cell
    .split(/\n|;/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** Nobody is refused for a capital letter or a space at the end. */
function optionLike(typed: string, { options = [] }: Input): string {
  const plain = (option: string) => option.trim().toLowerCase();
  const alike = options.filter((option) => plain(option) === plain(typed));
  return options.includes(typed) ? typed : alike.length === 1 ? (alike[0] ?? typed) : typed;
}

function readJson(cell: string): Read {
  try {
    return { value: JSON.parse(cell) as Json }; // safe because that is what JSON.parse gives
  } catch {
    return { problem: cell.trim() };
  }
}

export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

function isDeeper(value: Json, left: number): boolean {
  if (value === null || typeof value !== "object") return false;
  return left === 0 || Object.values(value).some((member) => isDeeper(member, left - 1));
}
