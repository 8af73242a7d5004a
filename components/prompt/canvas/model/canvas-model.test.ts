import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockKinds, roles, styles, type Block, type Input, type PromptContent } from "#server/core/version/content";
import type { Act } from "./act";
import { done } from "./canvas";
import { begun } from "#components/prompt/way-back";
import { recorded, redone, undone, type History } from "./history";
import { blocksOf, contentOf, modelOf, type CanvasModel } from "./model";
import { renamedIn } from "./rename-input";

const task = (text: string): Block => ({ kind: "task", text });
const input = (name: string): Input => ({ name, type: "text", required: true, untrusted: false });
const prompt = (...messages: Block[][]): PromptContent => ({
  kind: "prompt",
  style: "markdown",
  messages: messages.map((blocks, index) => ({ role: index ? "user" : "system", blocks })),
  inputs: [input("name"), input("date")],
});

const two = prompt([task("one"), task("two")], [task("three")]);
const texts = (model: CanvasModel) => model.messages.map(({ blocks }) => blocks.map(({ text, off }) => (off ? `(${text})` : text)));
const idOf = (model: CanvasModel, text: string) => blocksOf(model).find((block) => block.text === text)?.id ?? "none";
const after = (content: PromptContent, ...acts: ((model: CanvasModel) => Act)[]) => acts.reduce((model, act) => done(model, act(model)), modelOf(content));

describe("an act", () => {
  test.for<[string, (model: CanvasModel) => Act, string[][]]>([
    ["writes", (m) => ({ do: "write", block: idOf(m, "one"), text: "1" }), [["1", "two"], ["three"]]],
    ["inserts", (m) => ({ do: "insert", message: m.messages[0]?.id ?? "", at: 1, kind: "tone" }), [["one", "", "two"], ["three"]]],
    ["switches off", (m) => ({ do: "switch", block: idOf(m, "two") }), [["one", "(two)"], ["three"]]],
    ["duplicates", (m) => ({ do: "duplicate", block: idOf(m, "one") }), [["one", "one", "two"], ["three"]]],
    ["shifts down", (m) => ({ do: "shift", block: idOf(m, "one"), by: 1 }), [["two", "one"], ["three"]]],
    ["shifts into the next message", (m) => ({ do: "shift", block: idOf(m, "two"), by: 1 }), [["one"], ["two", "three"]]],
    ["shifts into the message before", (m) => ({ do: "shift", block: idOf(m, "three"), by: -1 }), [["one", "two", "three"], []]],
    ["stops at the top", (m) => ({ do: "shift", block: idOf(m, "one"), by: -1 }), [["one", "two"], ["three"]]],
    ["moves", (m) => ({ do: "move", block: idOf(m, "one"), message: m.messages[1]?.id ?? "", at: 1 }), [["two"], ["three", "one"]]],
    ["splits", (m) => ({ do: "split", block: idOf(m, "three"), at: 2 }), [["one", "two"], ["th", "ree"]]],
    ["merges with the next", (m) => ({ do: "merge", block: idOf(m, "one") }), [["one\ntwo"], ["three"]]],
    ["has nothing to merge with at the end", (m) => ({ do: "merge", block: idOf(m, "two") }), [["one", "two"], ["three"]]],
    ["removes", (m) => ({ do: "remove", block: idOf(m, "one") }), [["two"], ["three"]]],
    ["removes a message", (m) => ({ do: "remove-message", message: m.messages[0]?.id ?? "" }), [["three"]]],
    ["puts a system message first", () => ({ do: "add-message", role: "system" }), [[""], ["one", "two"], ["three"]]],
    ["puts an answer last", () => ({ do: "add-message", role: "assistant" }), [["one", "two"], ["three"], [""]]],
  ])("%s", ([, act, expected]) => {
    expect(texts(after(two, act))).toEqual(expected);
  });

  test("says where the focus goes", () => {
    const split = after(two, (m) => ({ do: "split", block: idOf(m, "three"), at: 2 }));
    expect(split.caret).toEqual({ block: idOf(split, "ree"), at: "start" });
    const merged = after(two, (m) => ({ do: "merge", block: idOf(m, "one") }));
    expect(merged.caret).toEqual({ block: idOf(merged, "one\ntwo"), at: 3 });
    const removed = after(two, (m) => ({ do: "remove", block: idOf(m, "two") }));
    expect(removed.caret).toEqual({ block: idOf(removed, "one"), at: "handle" });
  });

  test("off is a word that is there or isn't, and so is a heading", () => {
    const again = after(two, (m) => ({ do: "switch", block: idOf(m, "one") }), (m) => ({ do: "switch", block: idOf(m, "one") }), (m) => ({ do: "change-title", block: idOf(m, "one"), title: " " }));
    expect(contentOf(again)).toEqual(two);
  });

  test("keeps at least one message", () => {
    expect(texts(after(prompt([task("one")]), (m) => ({ do: "remove-message", message: m.messages[0]?.id ?? "" })))).toEqual([["one"]]);
  });
});

describe("inputs", () => {
  test("a new name is written wherever the old one stands", () => {
    const named = { ...prompt([task("{{name}}, {{#name}}{{name.first}}{{/name}} {{date}}")]), suppressions: [{ rule: "r", reason: "x", quote: "{{name}}" }] };
    const model = after(named, (m) => ({ do: "change-input", id: m.inputs[0]?.id ?? "", input: input("first_name") }));
    expect(texts(model)).toEqual([["{{first_name}}, {{#first_name}}{{first_name.first}}{{/first_name}} {{date}}"]]);
    expect(model.rest.suppressions?.[0]?.quote).toBe("{{first_name}}");
  });

  test.for([
    ["{{ name }}", "{{ n }}"],
    ["{{{name}}}", "{{{n}}}"],
    ["{{&name}}", "{{&n}}"],
    ["{{^name}}", "{{^n}}"],
    ["{{names}} {{first_name}} {{> name}} name", "{{names}} {{first_name}} {{> name}} name"],
  ] as const)("%s becomes %s", ([text, expected]) => {
    expect(renamedIn(text, "name", "n")).toBe(expected);
  });

  test("two never share a name", () => {
    const model = after(two, () => ({ do: "add-input", input: input("date") }), (m) => ({ do: "change-input", id: m.inputs[0]?.id ?? "", input: input("date") }));
    expect(contentOf(model).inputs).toEqual(two.inputs);
  });

  test("change places, and go", () => {
    const moved = after(two, (m) => ({ do: "move-input", id: m.inputs[0]?.id ?? "", at: 1 }));
    expect(moved.inputs.map(({ name }) => name)).toEqual(["date", "name"]);
    expect(done(moved, { do: "remove-input", id: moved.inputs[0]?.id ?? "" }).inputs.map(({ name }) => name)).toEqual(["name"]);
  });
});

describe("names", () => {
  test("stay with what stays when another content comes in", () => {
    const before = modelOf(two);
    const next = modelOf(prompt([task("two"), task("one!")], [task("three")]), before);
    expect(idOf(next, "two")).toBe(idOf(before, "two"));
    expect(idOf(next, "three")).toBe(idOf(before, "three"));
    expect(new Set(blocksOf(next).map(({ id }) => id)).size).toBe(3);
  });
});

const block = fc.record({ kind: fc.constantFrom(...blockKinds), text: fc.string({ maxLength: 12 }) });
const anyPrompt = fc.record({
  kind: fc.constant("prompt" as const),
  style: fc.constantFrom(...styles),
  messages: fc.array(fc.record({ role: fc.constantFrom(...roles), blocks: fc.array(block, { maxLength: 4 }) }), { minLength: 1, maxLength: 3 }),
  inputs: fc.uniqueArray(fc.constantFrom("a", "b", "c").map(input), { selector: ({ name }) => name }),
});

/** Some act on whatever is there. */
const anyAct = fc.tuple(fc.nat(), fc.nat(), fc.nat(12), fc.string({ maxLength: 5 })).map(([which, other, at, text]) => (model: CanvasModel): Act => {
  const blocks = blocksOf(model);
  const block = blocks[other % Math.max(1, blocks.length)]?.id ?? "none";
  const message = model.messages[other % model.messages.length]?.id ?? "none";
  const acts: Act[] = [
    { do: "write", block, text },
    { do: "insert", message, at, kind: "tone" },
    { do: "change-kind", block, kind: "custom" },
    { do: "change-title", block, title: text },
    { do: "switch", block },
    { do: "duplicate", block },
    { do: "shift", block, by: at % 2 ? 1 : -1 },
    { do: "move", block, message, at },
    { do: "split", block, at },
    { do: "merge", block },
    { do: "remove", block },
    { do: "add-message", role: "user" },
    { do: "remove-message", message },
    { do: "change-style", style: "xml" },
  ];
  return acts[which % acts.length] ?? { do: "switch", block };
});

describe("a history", () => {
  const played = (content: PromptContent, acts: ((model: CanvasModel) => Act)[]) =>
    acts.reduce((history: History, act, index) => recorded(history, act(history.present), index * 10_000), begun(modelOf(content)));

  test("gives content back as it came", () => {
    fc.assert(
      fc.property(anyPrompt, (content) => {
        expect(contentOf(modelOf(content))).toEqual(content);
      }),
    );
  });

  test("goes back to the beginning and forward to the end, whatever was done", () => {
    fc.assert(
      fc.property(anyPrompt, fc.array(anyAct, { maxLength: 20 }), (content, acts) => {
        const end = played(content, acts);
        let back = end;
        while (back.past.length) back = undone(back);
        expect(contentOf(back.present)).toEqual(content);
        while (back.future.length) back = redone(back);
        expect(contentOf(back.present)).toEqual(contentOf(end.present));
      }),
    );
  });

  test("never gives a name to two blocks", () => {
    fc.assert(
      fc.property(anyPrompt, fc.array(anyAct, { maxLength: 20 }), (content, acts) => {
        const ids = blocksOf(played(content, acts).present).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  const typed = (history: History, text: string, at: number, undone?: boolean) =>
    recorded(history, { do: "write", block: blocksOf(history.present)[0]?.id ?? "", text, undone }, at);

  test("holds typing without a pause as one step, and a pause as another", () => {
    const history = typed(typed(typed(begun(modelOf(two)), "o", 0), "on", 500), "on and", 5000);
    expect(texts(undone(history).present)[0]?.[0]).toBe("on");
    expect(texts(undone(undone(history)).present)[0]?.[0]).toBe("one");
  });

  test("what a block took back by itself is not taken back twice", () => {
    const switched = recorded(begun(modelOf(two)), { do: "switch", block: idOf(modelOf(two), "three") }, 0);
    const history = typed(typed(switched, "a", 1000), "a b", 9000);
    expect(typed(history, "a", 9500, true).past).toHaveLength(2);
    const all = typed(history, "one", 9500, true);
    expect(texts(undone(all).present)).toEqual(texts(modelOf(two)));
  });
});

describe("a variant", () => {
  const content: PromptContent = { ...two, variants: [{ family: "gpt", messages: [{ role: "user", blocks: [task("{{name}} own")] }] }] };

  test("is laid on the sheet and taken off without a trace", () => {
    const shown = after(content, () => ({ do: "show-variant", family: "gpt" }));
    expect(texts(shown)).toEqual([["{{name}} own"]]);
    expect(contentOf(shown)).toEqual(content);
    const back = done(shown, { do: "show-variant" });
    expect([texts(back), contentOf(back)]).toEqual([[["one", "two"], ["three"]], content]);
  });

  test("is written apart from what all are told, and styled apart", () => {
    const written = after(content, () => ({ do: "show-variant", family: "gpt" }), (m) => ({ do: "write", block: idOf(m, "{{name}} own"), text: "new" }), () => ({ do: "change-style", style: "xml" }));
    expect(contentOf(written)).toEqual({ ...content, variants: [{ family: "gpt", style: "xml", messages: [{ role: "user", blocks: [task("new")] }] }] });
  });

  test("is renamed with all others", () => {
    const renamed = after(content, (m) => ({ do: "change-input", id: m.inputs[0]?.id ?? "", input: input("n") }));
    expect(contentOf(renamed).variants?.[0]?.messages?.[0]?.blocks[0]?.text).toBe("{{n}} own");
  });

  test("that there is none of is not shown", () => {
    expect(texts(after(content, () => ({ do: "show-variant", family: "claude" })))).toEqual(texts(modelOf(content)));
  });

  test("whose family is replaced away leaves the sheet to all", () => {
    const replaced = after(content, () => ({ do: "show-variant", family: "gpt" }), () => ({ do: "replace", content: two }));
    expect([texts(replaced), contentOf(replaced)]).toEqual([[["one", "two"], ["three"]], two]);
  });
});
