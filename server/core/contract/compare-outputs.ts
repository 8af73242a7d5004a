import { canonical } from "#server/core/version/canonical";
import type { OutputContract } from "#server/core/version/content";
import { compareSchemas } from "./compare-schemas";
import type { WeighedReason } from "./propose-step";
import type { SchemaChange } from "./schema";

const names = { json: "a JSON Schema", xml: "an XML Schema" };

export function compareOutputs(before: OutputContract | undefined, after: OutputContract | undefined): WeighedReason[] {
  if (!before && !after) return [];
  if (!before) return [{ step: "minor", sentence: "The output now has a contract." }];
  if (!after) return [{ step: "major", sentence: "The output has no contract any more: consumers can rely on nothing." }];
  if (before.kind === "json" && after.kind === "json") return compareJson(before.schema, after.schema);
  if (before.kind === "xml" && after.kind === "xml") return compareXml(before.schema, after.schema);
  return [{ step: "major", sentence: `The output now follows ${names[after.kind]} instead of ${names[before.kind]}.` }];
}

type JsonSchema = Extract<OutputContract, { kind: "json" }>["schema"];

function compareJson(before: JsonSchema, after: JsonSchema): WeighedReason[] {
  const changes = compareSchemas(before, after);
  if (changes.length > 0) return changes.map(reasonOf);
  return canonical(before) === canonical(after) ? [] : [{ step: "patch", sentence: "The output's contract says the same in other words." }];
}

function reasonOf({ path, verdict, sentence }: SchemaChange): WeighedReason {
  const placed = path === "" ? sentence : `In the output, ${sentence.replace(/^(The format of|Names like|What holds|Where) /, (start) => start.toLowerCase())}`;
  if (verdict === "safe") return { step: "minor", sentence: placed };
  return verdict === "breaking" ? { step: "major", sentence: placed } : { step: "major", sentence: `Possibly breaking. ${placed}`, possibly: true };
}

/** An XML Schema is compared as text: what a change of it means to consumers nobody decides here. */
function compareXml(before: string, after: string): WeighedReason[] {
  if (before === after) return [];
  const spaced = (text: string) => text.replace(/<!--[\s\S]*?-->/g, "").replace(/\s+/g, " ").replace(/> </g, "><").trim();
  if (spaced(before) === spaced(after)) return [{ step: "patch", sentence: "The XML Schema of the output is laid out otherwise." }];
  return [{ step: "major", sentence: "Possibly breaking. The XML Schema of the output has changed; read it with a consumer's eye, and lower the step if it only became tighter.", possibly: true }];
}
