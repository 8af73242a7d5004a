import { expect, test } from "vitest";
import { sayRater } from "./say-rater";

test("a member is named, a stranger only with the way it came", () => {
  expect(sayRater({ by: "Ada", via: "colleague" })).toBe("Ada");
  expect(sayRater({ by: "Ada", via: "api" })).toBe("Ada, by the API");
  expect(sayRater({ by: "Ada", via: "queue" })).toBe("Ada, in a queue");
  expect(sayRater({ by: null, via: "link" })).toBe("By a rating link");
});
