import fc from "fast-check";
import { expect, test } from "vitest";
import { pathIn, wayBack } from "./way-back";

test.for(["/", "/larkfield/home", "/invitation/abc?x=1#y"])("%s is kept", (to) => {
  expect(wayBack(to)).toBe(to);
});

test.for([
  ...["https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example", "/.//evil.example", "/x/..//evil.example"],
  ...["javascript:alert(1)", "larkfield/home", "", undefined, ["/a", "/b"]],
])("%j leads to the first page", (to) => {
  expect(wayBack(to)).toBe("/");
});

test("nothing leads to another site", () => {
  const site = "https://galley.example";
  const part = fc.oneof(fc.constantFrom("/", "\\", ".", "..", "\t", "\n", "@", "?", "#", ":", "evil.example"), fc.string());
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(new URL(wayBack(`/${parts.join("")}`), site).origin).toBe(site);
    }),
  );
});

test.for([
  ["http://localhost:3000/invitation/abc?x=1", "/invitation/abc?x=1"],
  ["https://evil.example//evil.example", "/"],
  ["/account", undefined],
  [undefined, undefined],
] as const)("of the address %s, %s is of use", ([address, path]) => {
  expect(pathIn(address)).toBe(path);
});
