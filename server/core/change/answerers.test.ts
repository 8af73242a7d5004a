import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carryOrigins, firstOrigins, type Origins } from "#server/core/diff/blame";
import { emptyPrompt, type Content, type Input, type PromptContent, type WorkflowContent } from "#server/core/version/content";
import { answerers, type Saved } from "./answerers";

interface Version extends Saved {
  content: PromptContent;
  origins: Origins;
}

/** Versions as they are saved, one on the other. */
function history(...saved: [author: string, content: PromptContent][]): Version[] {
  const all: Version[] = [];
  for (const [author, content] of saved) {
    const [before, serial] = [all.at(-1), all.length + 1];
    all.push({ serial, author, content, origins: before ? carryOrigins(before.content, before.origins, content, serial) : firstOrigins(content, serial) });
  }
  return all;
}

const saying = (...lines: string[]): PromptContent => ({ ...emptyPrompt(), messages: [{ role: "user", blocks: [{ kind: "task", text: lines.join("\n") }] }] });

/** Who answers for the version with one serial, while another is live. */
function who(versions: readonly Version[], live: number | undefined, head = versions.length): string[] {
  const [there, here] = [versions.find(({ serial }) => serial === live), versions.find(({ serial }) => serial === head)];
  if (!here) throw new Error("There is no such version.");
  return [...new Set(answerers(there?.content, here, versions.slice(0, head)).map(({ author }) => author))].sort();
}

const [greet, fresh, short, thank] = ["Always greet the customer by name.", "Say what is fresh today.", "Write at most fifty words.", "Thank them for coming in."];

describe("who answers for words", () => {
  test("is whoever wrote the lines that are not live", () => {
    const all = history(["ada", saying(greet)], ["ben", saying(greet, fresh)], ["cy", saying(greet, fresh, short)]);
    expect(who(all, 1)).toEqual(["ben", "cy"]);
    expect(who(all, 2)).toEqual(["cy"]);
    expect(who(all, undefined)).toEqual(["ada", "ben", "cy"]);
    expect(who(all, 3)).toEqual([]);
  });

  test("isn't somebody whose every word was replaced since", () => {
    const all = history(["ada", saying(greet)], ["ben", saying(greet, fresh)], ["cy", saying(greet, short)]);
    expect(who(all, 1)).toEqual(["cy"]);
  });

  test("isn't somebody who only took a repetition of it away", () => {
    const all = history(["ada", saying(greet)], ["ben", saying(greet, fresh)], ["cy", saying(greet, fresh, fresh)], ["di", saying(greet, fresh)], ["ben", saying(greet, fresh, short)]);
    expect(who(all, 1)).toEqual(["ben"]);
  });

  test("is whoever removed what is live", () => {
    const all = history(["ada", saying(greet, fresh)], ["ben", saying(fresh)], ["cy", saying(fresh, short)]);
    expect(who(all, 1)).toEqual(["ben", "cy"]);
  });

  test("isn't whoever put back what is live", () => {
    const all = history(["ada", saying(greet, fresh)], ["ben", saying(fresh)], ["cy", saying(greet, fresh)], ["di", saying(greet, fresh, short)]);
    expect(who(all, 1)).toEqual(["di"]);
  });

  test("is whoever saved an older version that comes back without what is live now", () => {
    const all = history(["ada", saying(greet)], ["ben", saying(greet, fresh)]);
    expect(who(all, 2, 1)).toEqual(["ada"]);
  });

  test("is whoever saved it last, where only an empty line is new", () => {
    const all = history(["ada", saying(greet, fresh)], ["ben", saying(greet, "", fresh)]);
    expect(who(all, 1)).toEqual(["ben"]);
  });

  test("is whoever moved what stays", () => {
    const all = history(["ada", saying(greet, fresh, short)], ["ben", saying(short, greet, fresh)], ["cy", saying(short, greet, fresh, thank)]);
    expect(who(all, 1)).toEqual(["ben", "cy"]);
  });

  test("is whoever lets the system say what the user said", () => {
    const now = saying(greet);
    const all = history(["ada", saying(greet)], ["ben", { ...now, messages: now.messages.map((message) => ({ ...message, role: "system" as const })) }]);
    expect(who(all, 1)).toEqual(["ben"]);
  });
});

describe("who answers for the rest", () => {
  const input = (name: string, required: boolean): Input => ({ name, type: "text", required, untrusted: false });

  test("is whoever changed it last, each fact by itself", () => {
    const first = saying(greet);
    const all = history(
      ["ada", { ...first, settings: { temperature: 0.2, model: "one" } }],
      ["ben", { ...first, settings: { temperature: 0.7, model: "one" } }],
      ["cy", { ...first, settings: { temperature: 0.7, model: "other" } }],
      ["di", { ...first, settings: { temperature: 0.9, model: "other" } }],
    );
    expect(who(all, 1)).toEqual(["cy", "di"]);
    expect(who(all, 1, 2)).toEqual(["ben"]);
  });

  test("is nobody where it is again as it is live", () => {
    const first = saying(greet);
    const all = history(["ada", first], ["ben", { ...first, settings: { temperature: 1 } }], ["cy", first], ["di", { ...first, inputs: [input("name", false)] }]);
    expect(who(all, 1)).toEqual(["di"]);
  });

  test("is whoever made an input required, though another came before it since", () => {
    const first = { ...saying(greet), inputs: [input("name", false)] };
    const all = history(["ada", first], ["ben", { ...first, inputs: [input("name", true)] }], ["cy", { ...first, inputs: [input("shop", false), input("name", true)] }]);
    expect(who(all, 1)).toEqual(["ben", "cy"]);
  });

  test("is whoever pins a snippet anew", () => {
    const first = { ...saying(greet), snippets: { voice: "a".repeat(64) } };
    const all = history(["ada", first], ["ben", { ...first, snippets: { voice: "b".repeat(64) } }], ["cy", { ...saying(greet, short), snippets: { voice: "b".repeat(64) } }]);
    expect(who(all, 1)).toEqual(["ben", "cy"]);
  });

  test("is whoever promised another output, though somebody else added to it since", () => {
    const promising = (required: string[]): PromptContent => ({ ...saying(greet), output: { kind: "json", schema: { type: "object", required } } });
    const all = history(["ada", promising(["a"])], ["ben", promising(["a", "b"])], ["cy", promising(["c", "a", "b"])]);
    expect(who(all, 1)).toEqual(["ben", "cy"]);
  });

  test("is whoever told one family of models something else", () => {
    const first = saying(greet);
    const all = history(["ada", first], ["ben", { ...first, variants: [{ family: "claude", messages: saying(short).messages }] }]);
    expect(who(all, 1)).toEqual(["ben"]);
  });

  test("is found of workflows too", () => {
    const flow = (sha: string, tool?: string): WorkflowContent => ({ kind: "workflow", inputs: [], steps: [{ name: "write", prompt: "letter", sha, fills: {}, ...(tool && { tool }) }] });
    const saved = (serial: number, author: string, content: Content): Saved & { origins: Origins } => ({ serial, author, content, origins: { messages: [] } });
    const [one, two, three] = [saved(1, "ada", flow("a")), saved(2, "ben", flow("b")), saved(3, "cy", flow("b", "chat"))];
    const names = (live: Content | undefined) => new Set(answerers(live, three, [one, two, three]).map(({ author }) => author));
    expect(names(one.content)).toEqual(new Set(["ben", "cy"]));
    expect(names(two.content)).toEqual(new Set(["cy"]));
    expect(names(undefined)).toEqual(new Set(["ada", "ben", "cy"]));
  });
});

/** Told twice: by Galley from the versions alone, and by a model that keeps a name beside each thing while it is changed. */
describe("whatever is edited, by whomever", () => {
  const people = ["ada", "ben", "cy", "di"];
  const edit = fc.record({ by: fc.constantFrom(...people), act: fc.constantFrom("add", "drop", "reword", "heat", "need"), at: fc.nat(20), value: fc.nat(3) });
  type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

  interface Line {
    text: string;
    by: string;
  }

  interface Model {
    lines: Line[];
    gone: Map<string, string>;
    heat: { value: number; by: string };
    need: { value: boolean; by: string };
  }

  const first = (): Model => ({ lines: [{ text: "The zeroth line of them all.", by: "ada" }], gone: new Map(), heat: { value: 0, by: "ada" }, need: { value: false, by: "ada" } });

  const contentOf = ({ lines, heat, need }: Model): PromptContent => ({
    ...saying(...lines.map(({ text }) => text)),
    settings: { temperature: heat.value },
    inputs: [{ name: "name", type: "text", required: need.value, untrusted: false }],
  });

  function edited(model: Model, { by, act, at, value }: Edit, serial: number): Model {
    const [lines, gone] = [[...model.lines], new Map(model.gone)];
    const place = at % (lines.length + 1);
    const fresh = { text: `Line number ${serial} was written by somebody here.`, by };
    if (act === "add") lines.splice(place, 0, fresh);
    const old = lines[place];
    if (act === "drop" && old) lines.splice(place, 1);
    if (act === "reword" && old) lines.splice(place, 1, fresh);
    if ((act === "drop" || act === "reword") && old) gone.set(old.text, by);
    const heat = act === "heat" && value !== model.heat.value ? { value, by } : model.heat;
    const need = act === "need" ? { value: !model.need.value, by } : model.need;
    return { lines, gone, heat, need };
  }

  function expected(live: Model | undefined, head: Model): string[] {
    const there = new Set(live?.lines.map(({ text }) => text));
    const here = new Set(head.lines.map(({ text }) => text));
    const wrote = head.lines.filter(({ text }) => !there.has(text)).map(({ by }) => by);
    const removed = [...there].filter((text) => !here.has(text)).flatMap((text) => head.gone.get(text) ?? []);
    const set = (["heat", "need"] as const).flatMap((fact) => (live?.[fact].value === head[fact].value ? [] : [head[fact].by]));
    return [...new Set([...wrote, ...removed, ...set])].sort();
  }

  const sequence = fc.array(edit, { minLength: 1, maxLength: 14 });

  function played(edits: readonly Edit[]) {
    const models = [first()];
    edits.forEach((one, at) => models.push(edited(models.at(-1) ?? first(), one, at + 2)));
    return { models, versions: history(...models.map((model, at): [string, PromptContent] => [edits[at - 1]?.by ?? "ada", contentOf(model)])) };
  }

  test("both name the same people", () => {
    fc.assert(
      fc.property(sequence, fc.nat(14), (edits, past) => {
        const { models, versions } = played(edits);
        const live = past % models.length;
        const head = models.at(-1) ?? first();
        expect(who(versions, live + 1)).toEqual(expected(models[live], head));
      }),
      { numRuns: 400 },
    );
  });

  test("what was never live is answered for by all who wrote of it", () => {
    fc.assert(
      fc.property(sequence, (edits) => {
        const { models, versions } = played(edits);
        const head = models.at(-1) ?? first();
        const named = who(versions, undefined);
        for (const { by } of head.lines) expect(named).toContain(by);
      }),
    );
  });

  test("nobody answers for what is live already", () => {
    fc.assert(
      fc.property(sequence, (edits) => {
        const { versions } = played(edits);
        expect(who(versions, versions.length)).toEqual([]);
      }),
    );
  });
});
