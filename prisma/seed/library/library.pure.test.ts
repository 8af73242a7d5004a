import { expect, test } from "vitest";
import { proposeStep } from "#server/core/contract/propose-step";
import { lint } from "#server/core/lint/lint";
import { render } from "#server/core/template/render";
import { resolve } from "#server/core/template/resolve";
import { problemOfInput } from "#server/core/template/values";
import { checksum } from "#server/core/version/checksum";
import { contentSchema } from "#server/core/version/content-schema";
import type { Content, PromptContent } from "#server/core/version/content";
import { events, founder, people } from "#prisma/seed/larkfield";
import { isLower } from "#server/core/version/number";
import { folders } from "./folders";
import { library } from "./library";
import { numbersOf } from "./numbers";
import type { DemoPrompt } from "./story";

const versions = library.flatMap((prompt) => prompt.versions.map((version, index) => ({ prompt, version, serial: index + 1 })));
const named = (key: string) => library.find((prompt) => prompt.key === key);
const textOf = (content: Content) => (content.kind === "prompt" ? content.messages.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join("\n") : JSON.stringify(content));

test("some forty prompts, each with a key of its own, and a history", () => {
  expect(library.length).toBeGreaterThanOrEqual(40);
  expect(new Set(library.map(({ key }) => key)).size).toBe(library.length);
  expect(library.filter(({ versions }) => versions.length < 2)).toEqual([]);
});

test.each(versions)("$prompt.key $serial can be read, and is not what came before", ({ prompt, version, serial }) => {
  const read = contentSchema.parse(version.content);
  expect(checksum(read)).toBe(checksum(version.content));
  expect(prompt.versions.slice(0, serial - 1).map(({ content }) => checksum(content))).not.toContain(checksum(read));
});

const newestOf = (key: string): PromptContent | undefined => {
  const content = named(key)?.versions.at(-1)?.content;
  return content?.kind === "prompt" ? content : undefined;
};

test.each(versions)("$prompt.key $serial is rendered from its own examples", ({ version: { content } }) => {
  expect(content.inputs.map(problemOfInput).filter((problem) => problem !== undefined)).toEqual([]);
  if (content.kind === "workflow") return;
  const resolution = resolve(content, newestOf);
  const values = Object.fromEntries(content.inputs.map(({ name, example }) => [name, example]));
  expect(resolution.ok && render(content, values, { snippets: resolution.snippets })).toMatchObject({ ok: true });
});

test("every segment of Renewal email is rendered", () => {
  const content = newestOf("renewal-email");
  const resolution = content && resolve(content, newestOf);
  const rendered = named("renewal-email")?.inputSets?.sets.map(({ values }) => content && render(content, values, { snippets: resolution?.ok ? resolution.snippets : {} }));
  expect(rendered?.length).toBe(12);
  expect(rendered?.filter((one) => !one?.ok)).toEqual([]);
});

test("the linter finds what was left for it to find", () => {
  const found = library.flatMap(({ key, versions, draft }) => [versions.at(-1)?.content, draft?.content].flatMap((content) => (content?.kind === "prompt" ? lint(content).map(({ rule, suppressed }) => `${key} ${suppressed === undefined ? rule : "let stand"}`) : [])));
  expect([...new Set(found)].sort()).toEqual([
    "mei/second-look outside-text-trusted",
    "renewal-email optional-unguarded",
    "renewal-email tone-without-example",
    "renewal-email untrusted-undelimited",
    "renewal-email-wales tone-without-example",
    "text-to-romanian let stand",
  ]);
});

test("each step is as high as the change calls for, or says why not", () => {
  const steps = library.flatMap(({ key, versions }) =>
    versions.slice(1).map(({ content, step = "patch", stepReason, what }, index) => {
      const before = versions[index]?.content ?? content;
      const { step: proposed, reasons } = proposeStep(before, content);
      return { key, what, step, proposed, stepReason, reasons };
    }),
  );
  expect(steps.filter(({ step, proposed, stepReason }) => isLower(step, proposed) !== (stepReason !== undefined))).toEqual([]);
});

test("the numbers are those of the drawings", () => {
  const newest = Object.fromEntries(library.map((prompt) => [prompt.key, numbersOf(prompt).at(-1)]));
  expect(newest).toMatchObject({
    "meter-letter": "1.8.2",
    "complaint-triage": "4.1.0",
    "outage-reply": "1.2.1",
    "refund-reply": "1.7.0",
    "moving-home": "2.0.1",
    "renewal-email": "3.2.0",
    "meter-visit": "1.1.0",
    "billing-reply": "2.3.1",
    "debt-support": "1.4.0",
    "bill-explain": "1.0.3",
    "heatpump-lead": "0.9.0",
    "tariff-question": "0.3.0",
    "brand/voice": "1.3.0",
  });
});

test("Billing reply greets from 1.2.0 until 2.3.1", () => {
  const billing = named("billing-reply");
  const greeting = billing?.versions.map(({ content }) => textOf(content).includes("Always greet the user by name."));
  const numbers = billing ? numbersOf(billing) : [];
  expect(numbers.filter((_, index) => greeting?.[index])).toEqual(numbers.slice(numbers.indexOf("1.2.0"), numbers.indexOf("2.3.1")));
});

test("days run on, from the first version to the draft", () => {
  for (const { key, versions, draft, comments, archived } of library) {
    const days = versions.map(({ day }) => day);
    expect(days, key).toEqual([...days].sort((one, other) => other - one));
    for (const { serial, day } of comments ?? []) expect(day, key).toBeLessThanOrEqual(days[serial - 1] ?? -1);
    expect([draft?.day, archived?.day].every((day) => day === undefined || day <= (days.at(-1) ?? -1)), key).toBe(true);
  }
});

test("everybody acts while they are at Larkfield, and writes only if they may", () => {
  const there = (name: string, day: number) => {
    const came = name === founder.name ? founder.founded : people.find((person) => person.name === name)?.joined;
    const left = events.find((event) => event.what === "remove" && event.who === name)?.day ?? -1;
    return came !== undefined && day < came && day > left;
  };
  const writers = library.flatMap(({ key, versions, draft, archived }) => [...versions, draft, archived].flatMap((act) => (act ? [{ key, by: act.by, day: act.day }] : [])));
  const others = library.flatMap(({ key, comments, handedOver, inputSets }) => [...(comments ?? []), ...(handedOver ?? []), ...(inputSets ? [inputSets] : [])].map(({ by, day }) => ({ key, by, day })));
  expect([...writers, ...others].filter(({ by, day }) => !there(by, day))).toEqual([]);
  const readers = people.filter(({ role }) => ["rater", "viewer", "manager"].includes(role)).map(({ name }) => name);
  expect(writers.filter(({ by }) => readers.includes(by))).toEqual([]);
});

test("who looks after a prompt is who made it, or who was given it", () => {
  const heirs = new Map(events.flatMap((event) => (event.what === "remove" && event.heir ? [[event.who, { day: event.day, heir: event.heir }] as const] : [])));
  const ownerOf = ({ versions, handedOver = [] }: DemoPrompt) => handedOver.at(-1)?.to ?? heirs.get(versions[0]?.by ?? "")?.heir ?? versions[0]?.by;
  expect(library.filter((prompt) => prompt.owner !== ownerOf(prompt)).map(({ key }) => key)).toEqual([]);
});

test("folders, snippets, steps and forks are there before they are needed", () => {
  const born = (key: string) => named(key)?.versions[0]?.day ?? -1;
  for (const { prompt, version } of versions) {
    const needed = version.content.kind === "workflow" ? version.content.steps.map((step) => step.prompt) : [...textOf(version.content).matchAll(/\{\{> ([^}]+)\}\}/g)].map(([, key = ""]) => key);
    for (const key of needed) expect(born(key), `${prompt.key} includes ${key}`).toBeGreaterThan(version.day);
  }
  for (const { key, folder, forkOf, standing } of library) {
    const made = standing === "personal" ? 999 : (folders.find(({ path }) => path.join("/") === folder.join("/"))?.day ?? -1);
    expect(made, `${key} lies in ${folder.join("/")}`).toBeGreaterThan(born(key));
    if (forkOf) expect(named(forkOf.key)?.versions[forkOf.serial - 1]?.day ?? -1, key).toBeGreaterThan(born(key));
  }
});

test("what is quoted was written, and what is filled in was asked for", () => {
  for (const { key, comments, versions, inputSets } of library) {
    for (const { serial, quote } of comments ?? []) {
      const content = versions[serial - 1]?.content;
      expect(content && textOf(content), key).toContain(quote ?? "");
    }
    const asked = versions.at(-1)?.content.inputs ?? [];
    for (const { name, values } of inputSets?.sets ?? []) {
      expect(asked.map((input) => input.name), name).toEqual(expect.arrayContaining(Object.keys(values)));
      expect(Object.keys(values), name).toEqual(expect.arrayContaining(asked.filter(({ required }) => required).map((input) => input.name)));
    }
  }
});
