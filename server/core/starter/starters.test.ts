import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { describe, expect, test } from "vitest";
import { lint } from "#server/core/lint/lint";
import { unusedInputs } from "#server/core/template/names";
import { render } from "#server/core/template/render";
import { contentSchema } from "#server/core/version/content-schema";
import { checksum } from "#server/core/version/checksum";
import { starters } from "./starters";

describe.for(starters.map((starter) => [starter.id, starter] as const))("%s", ([, { name, purpose, content, example }]) => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, formats: { date: fullFormats.date } });
  const check = content.output?.kind === "json" ? ajv.compile(content.output.schema) : undefined;

  test("is what Galley stores", () => {
    expect(contentSchema.safeParse(content).error).toBeUndefined();
    expect(checksum(contentSchema.parse(content))).toBe(checksum(content));
    expect(name.length).toBeLessThanOrEqual(80);
    expect(purpose).toMatch(/^.{20,160}\.$/);
  });

  test("fills with its example, and leaves nothing open", () => {
    const rendered = render(content, example);
    expect(rendered).toMatchObject({ ok: true });
    if (!rendered.ok) return;
    const text = rendered.messages.map((message) => message.text).join("\n");
    expect(text).not.toContain("{{");
    for (const value of Object.values(example).flat()) expect(text).toContain(typeof value === "string" ? value : JSON.stringify(value));
    expect(unusedInputs(content)).toEqual([]);
  });

  test("is lint-clean", () => {
    const checkOutput = (output: string) => (check && !check(JSON.parse(output)) ? (check.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ""}`) : []);
    expect(lint(content, check ? { checkOutput } : {}).map(({ rule, message, quote, place }) => ({ rule, message, quote, place }))).toEqual([]);
  });

  test("shows an answer that its contract takes", () => {
    const shown = content.messages.flatMap(({ blocks }) => blocks.flatMap(({ kind, text }) => (kind === "examples" ? [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = ""]) => json) : [])));
    expect(shown).toHaveLength(check ? 1 : 0);
    for (const json of shown) {
      const answer: unknown = JSON.parse(json);
      expect(check?.(answer), JSON.stringify(check?.errors)).toBe(true);
    }
  });

  test("keeps what outsiders wrote out of the system's message, between tags", () => {
    const untrusted = content.inputs.filter((input) => input.untrusted).map((input) => input.name);
    const system = content.messages.filter(({ role }) => role === "system").flatMap(({ blocks }) => blocks.map(({ text }) => text));
    for (const input of untrusted) expect(system.join("\n")).not.toContain(`{{${input}}}`);
    expect(content.inputs.every((input) => input.required || input.example !== undefined)).toBe(true);
  });
});

test("there are ten, each of its own", () => {
  expect(new Set(starters.map(({ id }) => id)).size).toBe(10);
  expect(new Set(starters.map(({ content }) => checksum(content))).size).toBe(10);
});
