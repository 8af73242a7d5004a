import { saying } from "#server/test/factories";
import type { Named } from "./world";

export interface ApiExample {
  params?: Record<string, string>;
  /** With its question mark. */
  query?: string;
  body?: unknown;
  /** What another workspace's things are answered with, where items are refused one by one; elsewhere it is 404. */
  foreign?: number;
}

/** A call for every operation of the API. One without an example fails in isolation.test.ts. */
export const apiExamples: Record<string, (world: Named) => ApiExample> = {
  "prompts.list": () => ({ query: "?limit=10" }),
  "prompts.read": ({ promptKey }) => ({ params: { key: promptKey } }),
  "versions.list": ({ promptKey }) => ({ params: { key: promptKey } }),
  "versions.read": ({ promptKey, sha }) => ({ params: { key: promptKey, version: sha } }),
  "versions.create": ({ promptKey }) => ({ params: { key: promptKey }, body: { content: saying("Write two."), what: "Two", why: "More" } }),
  "prompts.rollback": ({ promptKey }) => ({ params: { key: promptKey }, body: { environment: "development", why: "It lost its greeting" } }),
  "runs.log": ({ promptKey }) => ({ body: { id: "a run", prompt: promptKey }, foreign: 422 }),
  "runs.list": ({ promptKey }) => ({ query: `?prompt=${promptKey}` }),
  "runs.read": ({ runId }) => ({ params: { id: runId } }),
  "ratings.log": () => ({ body: { run: "a run to come", verdict: "usable" } }),
  "pieces.log": ({ promptKey }) => ({ body: { id: "a piece", prompt: promptKey }, foreign: 422 }),
  "outcomes.log": ({ pieceId }) => ({ body: { items: [{ piece: pieceId || "nowhere", name: "clicks", value: 1, on: "2026-11-18" }] }, foreign: 207 }),
};
