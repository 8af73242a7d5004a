import type { Json, Settings } from "#server/core/version/content";
import { firstText, memberOf, numberOf, said, textsOf, valuesOf, type Values } from "./values";

/** What other tools call the settings of a model. */
const names = {
  model: ["model", "model_name"],
  temperature: ["temperature"],
  topP: ["top_p", "topP"],
  maxTokens: ["max_tokens", "max_completion_tokens", "max_output_tokens", "maxOutputTokens", "maxTokens"],
  stop: ["stop", "stop_sequences", "stopSequences"],
  seed: ["seed"],
  effort: ["reasoning_effort", "effort"],
} as const;
type Setting = keyof typeof names;

const known = new Set<string>(Object.values(names).flat());

/** Reads them; the rest is kept as it came, but for the names that mean something else to the caller. */
export function settingsHeard(values: Values, elsewhere: readonly string[] = []): Settings {
  const get = (setting: Setting) => names[setting].map((name) => memberOf(values, name)).find((value) => value !== undefined);
  const effort = get("effort") ?? memberOf(valuesOf(memberOf(values, "reasoning")), "effort");
  const other = Object.entries(values).filter(([name]) => !known.has(name) && !elsewhere.includes(name) && name !== "reasoning");
  return {
    ...some("model", firstText(get("model")) || undefined),
    ...some("temperature", within(get("temperature"), 0, 2)),
    ...some("topP", within(get("topP"), 0, 1)),
    ...some("maxTokens", whole(get("maxTokens"))),
    ...some("stop", textsOf(typeof get("stop") === "string" ? [get("stop")] : get("stop"))),
    ...some("seed", numberOf(get("seed"))),
    ...(effort === "low" || effort === "medium" || effort === "high" ? { effort } : {}),
    ...(other.length ? { other: Object.fromEntries(other) } : {}),
  };
}

/** Says them under the name that the tool at hand uses. */
export function settingsSaid(settings: Settings | undefined, called: Partial<Record<Setting, string>>): Values {
  const entries = Object.entries(called).map(([setting, name]): [string, Json | undefined] => [name, settings?.[setting as Setting]]); // safe because the record is of settings
  return { ...settings?.other, ...said(Object.fromEntries(entries)) };
}

function some<N extends Setting, T>(name: N, value: T | undefined): { [name in N]?: T } {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? {} : ({ [name]: value } as { [name in N]?: T }); // safe because the name is N
}

function within(value: Json | undefined, least: number, most: number) {
  const number = numberOf(value);
  return number !== undefined && number >= least && number <= most ? number : undefined;
}

const whole = (value: Json | undefined) => (typeof value === "number" && Number.isInteger(value) && value > 0 ? value : undefined);
