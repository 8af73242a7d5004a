import { expect, test } from "vitest";
import { columnsOf, lastsOf } from "./columns";

const brand = { id: "brand", name: "Brand" };
const environments = [
  { id: "1", key: "staging", name: "Staging", folder: null },
  { id: "2", key: "production", name: "Production", folder: null },
  { id: "3", key: "production", name: "Live site", folder: brand },
  { id: "4", key: "live", name: "Live", folder: { id: "ads", name: "Ads" } },
];

test("what is called the same stands in one column, the workspace's name over it", () => {
  expect(columnsOf(environments)).toEqual([
    { key: "staging", name: "Staging", environmentIds: ["1"] },
    { key: "production", name: "Production", environmentIds: ["2", "3"] },
    { key: "live", name: "Live", environmentIds: ["4"] },
  ]);
});

test("each way ends where people meet it", () => {
  expect([...lastsOf(environments)]).toEqual(["2", "3", "4"]);
});
