import { recorded, type Entry } from "./entry";

/** Who did it, as a person would say it. */
export function actorName({ actor }: Pick<Entry, "actor">): string {
  const { kind, name, ownerName } = recorded(actor);
  const said = typeof name === "string" && name !== "" ? name : undefined;
  const owner = typeof ownerName === "string" ? `, for ${ownerName}` : "";
  if (kind === "person") return said ?? "Somebody";
  if (kind === "key") return `key ${said ?? "without a name"}${owner}`;
  if (kind === "agent") return `agent ${said ?? "without a name"}${owner}`;
  if (kind === "job") return said ? `job ${said}` : "a job";
  if (kind === "operator") return "the operator of this machine";
  return said ?? "a visitor";
}
