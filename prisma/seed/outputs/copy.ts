import type { Json } from "#server/core/version/content";

/** Something a prompt was asked, and what came out. Words in braces are filled in for each run: {name}, {sum}, {date}. */
export interface Case {
  /** Inputs by name; what is left out is the prompt's own example. A number is written {=saving}. */
  given?: Record<string, Json>;
  /** A few ways in which it was put. */
  says: string[];
}

export interface Copy {
  cases: Case[];
  /** How a version of that number puts it. */
  manner?(says: string, number: string): string;
}

export type CopyByKey = Record<string, Copy>;

/** A text that was asked and answered, by the names that support prompts share. */
export const asked = (customer_message: string, account_facts: string, ...says: string[]): Case => ({ given: { customer_message, account_facts, customer_name: "{name}" }, says });
