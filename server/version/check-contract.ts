import type { OutputContract } from "#server/core/version/content";

/** Why a contract can't be kept, in sentences. The validators are big, so each is loaded when first asked. */
export async function problemsOfContract(output: OutputContract): Promise<string[]> {
  if (output.kind === "json") return (await import("./check-json-schema")).problemsOfJsonSchema(output.schema);
  return (await import("./check-xml-schema")).problemsOfXmlSchema(output.schema);
}
