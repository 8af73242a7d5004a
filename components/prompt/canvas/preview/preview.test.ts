import { expect, test } from "vitest";
import type { Input, PromptContent } from "#server/core/version/content";
import { tookOver } from "#components/prompt/canvas/page/took-over";
import { copyText, rawMessages } from "./raw";
import { tryValues } from "./try-values";

const content: PromptContent = {
  kind: "prompt",
  style: "markdown",
  messages: [
    { role: "system", blocks: [{ kind: "role", text: "You are {{name}}." }, { kind: "tone", text: "Warm", off: true }] },
    { role: "user", blocks: [{ kind: "task", text: "  " }] },
  ],
  inputs: [],
  variants: [{ family: "gpt", style: "plain" }],
};

test("raw text is set as it is sent, with its tags, and without what is off or empty", () => {
  expect(rawMessages(content).map(({ text }) => text)).toEqual(["# Role\nYou are {{name}}."]);
  expect(rawMessages(content, "gpt").map(({ text }) => text)).toEqual(["You are {{name}}."]);
});

test("one message is copied as it is, several under their names", () => {
  const said = (role: "system" | "user", text: string) => ({ role, text, spans: [] });
  expect(copyText([said("user", "Hello")], String)).toBe("Hello");
  expect(copyText([said("system", "Be kind"), said("user", "Hello")], String)).toBe("system:\nBe kind\n\nuser:\nHello");
});

const input = (name: string, more: Partial<Input> = {}): Input => ({ name, type: "text", required: true, untrusted: false, ...more });

test("a preview takes what was filled in, else the example, and leaves a default to the prompt", () => {
  const inputs = [input("a", { example: "such" }), input("b", { example: "such", default: "so" }), input("c")];
  expect(tryValues(inputs, { a: "given" })).toEqual({ a: "given" });
  expect(tryValues(inputs, {})).toEqual({ a: "such" });
});

test("a pasted prompt takes the sheet, and leaves inputs of the same name and everything else", () => {
  const before: PromptContent = { ...content, inputs: [input("a", { help: "kept" })] };
  const taken = tookOver(before, { kind: "prompt", style: "xml", messages: [], inputs: [input("a"), input("b")] });
  expect(taken).toEqual({ ...before, style: "xml", messages: [], inputs: [input("a", { help: "kept" }), input("b")] });
});
