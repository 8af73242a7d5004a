import { expect, test } from "vitest";
import type { Input } from "#server/core/version/content";
import { retyped } from "./retyped";

const saving: Input = { name: "saving", type: "number", required: true, untrusted: false, help: "A year", unit: "£", limits: { min: 0, max: 900 }, default: 86, example: 12 };

test("an input of another type keeps what still fits and loses the rest", () => {
  expect(retyped(saving, "long_text")).toEqual({ name: "saving", type: "long_text", required: true, untrusted: false, help: "A year", limits: { min: 0, max: 900 } });
  expect(retyped(saving, "boolean")).toEqual({ name: "saving", type: "boolean", required: true, untrusted: false, help: "A year" });
  expect(retyped({ ...saving, limits: undefined }, "json")).toEqual({ name: "saving", type: "json", required: true, untrusted: false, help: "A year", default: 86, example: 12 });
});

test("a choice takes its options along to several choices, and a text gets room for some", () => {
  const tone: Input = { name: "tone", type: "choice", required: false, untrusted: false, options: ["warm", "plain"], default: "warm" };
  expect(retyped(tone, "multi_choice")).toEqual({ name: "tone", type: "multi_choice", required: false, untrusted: false, options: ["warm", "plain"] });
  expect(retyped({ ...tone, type: "text", options: undefined, default: "warm" }, "choice").options).toEqual([]);
  expect(retyped(tone, "text")).toEqual({ name: "tone", type: "text", required: false, untrusted: false, default: "warm" });
});
