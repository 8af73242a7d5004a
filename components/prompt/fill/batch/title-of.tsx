import type { Input } from "#server/core/version/content";
import type { Row } from "./rows";

const longest = 120;

/** What a row's piece is called: after the prompt, and what tells this row from the others. */
export function titleOf(promptName: string, { cells, segment }: Row, inputs: readonly Input[]): string {
  const words = inputs.filter(({ type }) => type === "text" || type === "choice").map(({ name }) => cells[name]?.trim() ?? "");
  const own = segment ?? words.find((word) => word !== "") ?? "";
  return [promptName, own].filter(Boolean).join(", ").replace(/\s+/g, " ").slice(0, longest).trim();
}
