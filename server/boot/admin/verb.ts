import type { ParseArgsConfig } from "node:util";
import type { AccountContext } from "#server/context";
import type { OpenDatabase } from "#server/boot/open-database";

export type Options = NonNullable<ParseArgsConfig["options"]>;
export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

export interface Tools {
  account: AccountContext;
  database: OpenDatabase;
}

/** One thing an operator does from the terminal. What it prints is its answer; `--json` makes that answer one line of JSON. */
export interface Verb {
  sentence: string;
  usage: string;
  options: Options;
  run(values: Values, tools: Tools): Promise<Answer>;
}

export interface Answer {
  text: string;
  json: object;
  /** Leaves with code 1: the question was answered, and the answer is no. */
  failed?: boolean;
}
