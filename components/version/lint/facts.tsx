import type { Input, PromptContent } from "#server/core/version/content";

/** What an example says beside its text. */
export function factsOf({ inputs, output, settings = {}, suppressions = [] }: PromptContent): string[] {
  const { tokenBudget, maxTokens } = settings;
  return [
    ...inputs.map(inputFact),
    ...(output ? [`contract: ${output.kind === "json" ? `JSON with ${requiredOf(output.schema)}` : "XML"}`] : []),
    ...(tokenBudget === undefined ? [] : [`budget: ${tokenBudget.toLocaleString("en")} tokens`]),
    ...(maxTokens === undefined ? [] : [`answer: at most ${maxTokens.toLocaleString("en")} tokens`]),
    ...suppressions.map(({ rule, reason }) => `let stand: ${rule}, “${reason}”`),
  ];
}

function inputFact({ name, type, untrusted, required, options, limits, example }: Input) {
  const said = [
    type.replace("_", " "),
    untrusted ? "untrusted" : "",
    required ? "" : "optional",
    options ? `offers ${options.join(", ")}` : type === "choice" ? "offers nothing" : "",
    limits?.max === undefined ? "" : `at most ${limits.max}`,
    example === undefined ? "" : `for example ${JSON.stringify(example)}`,
  ];
  return `input ${name}: ${said.filter(Boolean).join(", ")}`;
}

const requiredOf = ({ required }: { required?: unknown }) => (Array.isArray(required) ? required.join(", ") : "members of its own");
