import { expect, test } from "vitest";
import { createRouter, type Route } from "./router";

const route = (method: string, path: string): Route => ({ method, path, handle: () => {} });
const health = route("GET", "/health");
const events = route("GET", "/api/events/:workspace");
const read = route("GET", "/api/v1/prompts/:key/versions/:sha");
const write = route("PUT", "/api/v1/prompts/:key/versions/:sha");
const find = createRouter([health, events, read, write]);

test("finds whole addresses and those with parameters", () => {
  expect(find("GET", "/health")).toEqual({ route: health, params: {} });
  expect(find("GET", "/api/events/acme")).toEqual({ route: events, params: { workspace: "acme" } });
  expect(find("PUT", "/api/v1/prompts/a%20b/versions/1")).toEqual({ route: write, params: { key: "a b", sha: "1" } });
});

test("HEAD asks what GET asks", () => {
  expect(find("HEAD", "/health")).toMatchObject({ route: health });
});

test("names the methods an address has when it does not have this one", () => {
  expect(find("POST", "/health")).toEqual({ allow: ["GET"] });
  expect(find("DELETE", "/api/v1/prompts/a/versions/1")).toEqual({ allow: ["GET", "PUT"] });
});

test.each(["/", "/healthy", "/health/", "/api/events", "/api/events/", "/api/events/a/b", "/api/events/%", "/constructor"])("%s is not ours", (path) => {
  expect(find("GET", path)).toBeUndefined();
});
