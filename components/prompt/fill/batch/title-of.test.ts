import { expect, test } from "vitest";
import type { Input } from "#server/core/version/content";
import { titleOf } from "./title-of";

const input = (name: string, type: Input["type"]): Input => ({ name, type, required: true, untrusted: false });
const inputs = [input("months", "number"), input("name", "text"), input("tariff", "choice")];

test("a row is called after its segment, else after its first words", () => {
  expect(titleOf("Tariff email", { id: 1, cells: { name: "Amara" }, segment: "Leeds" }, inputs)).toBe("Tariff email, Leeds");
  expect(titleOf("Tariff email", { id: 1, cells: { months: "12", name: " ", tariff: "Fixed" } }, inputs)).toBe("Tariff email, Fixed");
});

test("a row that says nothing is called after the prompt alone, and no title is too long for its place", () => {
  expect(titleOf("Tariff email", { id: 1, cells: {} }, inputs)).toBe("Tariff email");
  const long = titleOf("Tariff email", { id: 1, cells: { name: "two\nlines ".repeat(40) } }, inputs);
  expect(long.length).toBeLessThanOrEqual(120);
  expect(long).not.toContain("\n");
});
