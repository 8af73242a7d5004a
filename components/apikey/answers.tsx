import type { Outputs } from "#components/api/outputs";

export type Key = Outputs["key"]["list"][number];
export type Scopes = Outputs["key"]["scopes"];
export type Scope = Scopes["scopes"][number]["scope"];

/** What is seen once. */
export interface Shown {
  name: string;
  secret: Outputs["key"]["create"];
}
