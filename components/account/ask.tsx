import { fieldsOf, sentenceOf } from "#components/api/refusal";
import type { api } from "./api";

type Api = typeof api;

/** Asks or tells the server something. The client that can is fetched with the first act. */
export async function ask<R>(question: (api: Api) => Promise<R>): Promise<R> {
  const { api } = await import("./api");
  return question(api);
}

/** What could not be done, in words for the page and for its fields. */
export interface Refused {
  sentence: string;
  fields: Record<string, string>;
}

/** Thrown by a form about itself; having data tells it from a server that can't be reached. */
export class Refusal extends Error {
  readonly data: { fields: Record<string, string> };
  constructor(sentence: string, fields: Record<string, string> = {}) {
    super(sentence);
    this.data = { fields };
  }
}

export const refusedBy = (error: unknown): Refused => ({ sentence: sentenceOf(error), fields: fieldsOf(error) });
