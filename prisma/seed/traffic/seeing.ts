import type { Json } from "#server/core/version/content";
import { oneText } from "#server/core/batch/one-text";
import { rendererOf, type Values } from "#server/core/template/render";
import { resolve } from "#server/core/template/resolve";
import { fillValue, type Facts } from "./facts";
import type { Stage, StagedVersion } from "./stage";

/** What a version was given: what is told of it, and its own examples for the rest. */
export function valuesOf({ content }: StagedVersion, given: Record<string, Json>, facts: Facts): Record<string, Json> {
  const values: Record<string, Json> = {};
  for (const { name, required, example } of content.inputs) {
    const told = given[name];
    if (told !== undefined) values[name] = fillValue(told, facts);
    else if (required && example !== undefined) values[name] = example;
  }
  return values;
}

interface Seen {
  /** How many letters it has before anything is filled in. */
  letters: number;
  render(values: Values): string | null;
}

/** Each version is looked at once. */
export function reader(stage: Stage): (version: StagedVersion) => Seen {
  const known = new Map<string, Seen>();
  return (version) => {
    const seen = known.get(version.id) ?? look(stage, version);
    known.set(version.id, seen);
    return seen;
  };
}

function look(stage: Stage, { content, at }: StagedVersion): Seen {
  if (content.kind === "workflow") return { letters: 0, render: () => null };
  const resolution = resolve(content, (key) => {
    const snippet = stage.prompt(key).versions.filter((version) => version.at <= at).at(-1)?.content;
    return snippet?.kind === "prompt" ? snippet : undefined;
  });
  const letters = content.messages.reduce((sum, { blocks }) => sum + blocks.reduce((within, { text }) => within + text.length, 0), 0);
  if (!resolution.ok) return { letters, render: () => null };
  const render = rendererOf(content, { snippets: resolution.snippets });
  return {
    letters,
    render(values) {
      const rendered = render(values);
      return rendered.ok ? oneText(rendered.messages).text : null;
    },
  };
}
