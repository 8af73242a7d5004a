import type { OutputContract } from "#server/core/version/content";
import { problemsOfJsonOutput } from "./check-json-output";
import { problemsOfXmlOutput } from "./check-xml-schema";

const longest = 1_000_000;

/** Where an output breaks its contract; each sentence names the place. */
export function problemsOfOutput(output: OutputContract, text: string): string[] {
  if (text.trim() === "") return ["The output is empty."];
  if (text.length > longest) return [`The output has more than ${longest.toLocaleString("en")} characters, which is more than is checked.`];
  return output.kind === "json" ? problemsOfJsonOutput(output.schema, text) : problemsOfXmlOutput(output.schema, text);
}
