import { expect, test } from "vitest";
import { failureMode } from "./catalogue";
import type { Happening, Released } from "./happening";
import { lasting, writePostMortem, type PostMortem } from "./post-mortem";

const at = (time: string) => new Date(`2026-11-${time}:00Z`);
const released: Released = {
  ...{ id: "r", kind: "promotion", at: at("16T14:05"), by: "Ravi Menon", why: "Shorter", place: { key: "production", name: "Production" }, version: "2.3.1", replaced: "2.3.0" },
  ...{ change: { serial: 236, title: "Shorter replies" }, unreviewed: false, unvalidated: false, brokeGlass: true },
};
const back: Released = { ...released, id: "b", kind: "rollback", at: at("20T09:50"), by: "Joanna Adeyemi", why: "Greet again", version: "2.3.0", replaced: "2.3.1", change: undefined, brokeGlass: false };
const happenings: Happening[] = [
  { kind: "release", at: back.at, release: back },
  { kind: "opened", at: at("20T09:44"), by: "Joanna Adeyemi" },
  { kind: "review", at: at("16T13:50"), by: "Tomasz Wilk", change: { serial: 236, title: "Shorter replies" }, verdict: "approve", body: "Shorter is kinder" },
  { kind: "release", at: released.at, release: released },
];
const incident: PostMortem = {
  ...{ name: "INC-27", title: "Replies no longer greet", complaint: "Not even a *hello*.\n# Truly", prompt: { name: "Billing reply", key: "billing" }, customer: "Dafydd Pryce" },
  ...{ moment: at("18T16:20"), resolvedAt: at("20T10:20"), openedBy: "Joanna Adeyemi", cause: "The greeting was cut.", lesson: "", mode: failureMode("instruction-lost") },
  ...{ suspect: { release: released, reason: "It was live.", authors: ["Mei Tanaka"], approvers: ["Tomasz Wilk"] }, happenings, links: [{ label: "The incident", href: "https://galley.example/x?a=<b>" }] },
};

test("it tells what happened in order, why, who, and what was restored", () => {
  const text = writePostMortem(incident);
  expect(text).toContain("# INC-27: Replies no longer greet\n");
  expect(text).toContain("- Resolved: 2026-11-20 10:20 UTC, 1 d 18 h after it showed");
  expect(text).toContain("Ravi Menon released 2.3.1 to Production, in place of 2.3.0, by change 236, by break-glass: “Shorter”");
  expect(text).toContain("- Written by: Mei Tanaka\n- Approved by: Tomasz Wilk");
  expect(text).toContain("## What was restored\n\n- 2026-11-20 09:50 UTC · Joanna Adeyemi rolled Production back to 2.3.0, in place of 2.3.1: “Greet again”");
  expect(text).toContain("**Failure mode: An instruction was lost in an edit.**");
  expect(text).toContain("doesn’t happen again\n\nNot written yet.");
  const lines = [...text.matchAll(/^- 2026-11-(.+?) UTC/gm)].map(([, time]) => time);
  expect(lines.slice(1)).toEqual(["16 13:50", "16 14:05", "20 09:44", "20 09:50"]);
});

test("what people said stays what they said, and makes no heading or link", () => {
  const text = writePostMortem(incident);
  expect(text).toContain("> Not even a \\*hello\\*.\n> \\# Truly");
  expect(text).toContain("(<https://galley.example/x?a=%3Cb%3E>)");
  expect(writePostMortem({ ...incident, title: "A\n# B" })).toContain("# INC-27: A \\# B\n");
});

test("it says what is missing", () => {
  const bare = writePostMortem({ ...incident, complaint: "", suspect: undefined, mode: undefined, happenings: [], links: [], cause: " ", resolvedAt: null });
  expect(bare).toContain("- Still open");
  expect(bare).toContain("## What caused it\n\nNot written yet.");
  expect(bare).toContain("Nothing was rolled back.");
  expect(bare).not.toContain("under suspicion");
});

test("a while is told in the two parts that matter", () => {
  expect([0, 5, 125, 1440, 1500, 60].map((minutes) => lasting(minutes * 60_000))).toEqual(["0 min", "5 min", "2 h 5 min", "1 d", "1 d 1 h", "1 h 0 min"]);
});
