import { expect, test } from "vitest";
import { addressIn } from "./address";

interface Asked {
  q?: string;
  sort?: "name" | "used";
}

const { askedIn, addressOf } = addressIn<Asked>({ q: /^.{1,5}$/, sort: /^(name|used)$/ });

test("an address is read back as it was written", () => {
  expect(addressOf({ q: "a & b", sort: "used" })).toBe("?q=a+%26+b&sort=used");
  expect(askedIn(Object.fromEntries(new URLSearchParams(addressOf({ q: "a & b", sort: "used" }))))).toEqual({ q: "a & b", sort: "used" });
});

test("what has another shape, stands twice or is nobody's name is passed over, and blanks around a value too", () => {
  expect(askedIn({ q: " tea ", sort: "size", colour: "red" })).toEqual({ q: "tea" });
  expect(askedIn({ q: ["a", "b"], sort: undefined })).toEqual({});
});

test("what asks for nothing leaves the address bare", () => {
  expect(addressOf({ q: "", sort: undefined })).toBe("");
});
