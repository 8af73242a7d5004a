import { describe, expect, test } from "vitest";
import { events as happened, people, founder } from "#prisma/seed/larkfield";
import { library } from "#prisma/seed/library/library";
import { copyOf, told as toldKeys } from "#prisma/seed/outputs/outputs";
import { editOf } from "#server/core/run/edit-distance";
import { render } from "#server/core/template/render";
import { resolve } from "#server/core/template/resolve";
import type { Event, RatingEvent, RunEvent } from "#server/recorder/event";
import { factsOf } from "./facts";
import { chanceFrom } from "./chance";
import { isUnhappyDay, unhappy } from "./customers";
import { makings } from "./making";
import { programRuns } from "./program-runs";
import { profiles, reasonWords } from "./profiles";
import { reader, valuesOf } from "./seeing";
import { dayAt, dayMs, hourMs } from "./stage";
import { toldStage } from "./told-stage";
import { trafficOf } from "./traffic";

const share = <One>(all: readonly One[], is: (one: One) => boolean) => all.filter(is).length / all.length;
const isTry = ({ fields }: RunEvent) => fields.piece !== undefined && (fields.kind ?? "generation") === "generation";

const days = [
  { when: "on a Friday morning", now: Date.UTC(2026, 10, 20, 9, 45) },
  { when: "in the night to a Monday", now: Date.UTC(2026, 10, 23, 1, 5) },
  { when: "on a Sunday evening in June", now: Date.UTC(2027, 5, 13, 20, 30) },
];

describe.each(days)("$when", ({ now }) => {
  const stage = toldStage(now);
  const { told, answers } = trafficOf(stage);
  const events = told.flatMap((one) => one.events);
  const runs = events.filter((event): event is RunEvent => event.kind === "run");
  const ratings = events.filter((event): event is RatingEvent => event.kind === "rating");
  const ratingOf = new Map(ratings.map((rating) => [rating.run.externalId ?? "", rating]));
  const versionOf = new Map(library.flatMap(({ key }) => stage.prompt(key).versions.map((version) => [version.id, { key, ...version }] as const)));
  const of = (id: string) => runs.filter(({ fields }) => fields.versionId === id);
  const ratingsOf = (id: string) => of(id).flatMap(({ externalId }) => ratingOf.get(externalId ?? "") ?? []);
  const usable = (id: string) => share(ratingsOf(id), ({ fields }) => fields.verdict === "usable");

  function regenerated(id: string) {
    const last = new Map<string, number>();
    const pieceOf = ({ fields }: RunEvent) => `${fields.piece?.externalId ?? ""} ${fields.step ?? 1}`;
    for (const run of runs.filter(isTry)) last.set(pieceOf(run), Math.max(run.fields.attempt ?? 1, last.get(pieceOf(run)) ?? 0));
    return share(of(id).filter(isTry), (run) => (run.fields.attempt ?? 1) < (last.get(pieceOf(run)) ?? 0));
  }

  test("as much as lively charts need, and as can be built while somebody waits", () => {
    expect(runs.length).toBeGreaterThan(12_000);
    expect(runs.length).toBeLessThan(18_000);
    const byHand = new Set(runs.filter(({ fields }) => fields.makerId).map(({ fields }) => fields.piece?.externalId));
    expect(byHand.size).toBeGreaterThan(600);
    expect(byHand.size).toBeLessThan(900);
    expect(answers.length).toBeGreaterThan(250);
  });

  test("the same day tells the same", () => {
    const profile = profiles.find(({ key }) => key === "billing-reply") ?? profiles[0];
    const again = profile && programRuns(stage, reader(stage), profile);
    const before = told.filter(({ events: [first] }) => first?.kind === "run" && first.fields.promptId === "billing-reply" && first.fields.model && first.externalId !== "billing-reply-dafydd");
    expect(again?.length).toBe(before.length);
    expect(JSON.stringify(again)).toBe(JSON.stringify(before));
  });

  test("nothing is told that has not happened yet, and no version serves before it is saved", () => {
    const momentsOf = (event: Event) => (!("fields" in event) ? [] : [event.stamp, "at" in event.fields ? event.fields.at : undefined, "publishedAt" in event.fields ? event.fields.publishedAt : undefined]);
    const ahead = events.filter((event) => momentsOf(event).some((at) => at !== undefined && at !== null && at > stage.now));
    expect(ahead).toEqual([]);
    expect(runs.filter(({ fields }) => (versionOf.get(fields.versionId ?? "")?.at ?? 0) > (fields.at ?? 0))).toEqual([]);
    expect(Math.min(...runs.map(({ fields }) => fields.at ?? 0))).toBeGreaterThanOrEqual(dayAt(stage, 89));
  });

  test("each run, rating and piece has a name of its own", () => {
    for (const kind of ["run", "rating", "piece"] as const) {
      const names = events.flatMap((event) => (event.kind === kind ? [event.externalId] : []));
      expect(new Set(names).size, kind).toBe(names.length);
    }
  });

  test("Billing reply lost its greeting, and with it what it was worth", () => {
    const [before, after] = ["billing-reply 2.3.0", "billing-reply 2.3.1"];
    expect(usable(before)).toBeCloseTo(0.78, 1);
    expect(usable(after)).toBeCloseTo(0.52, 1);
    expect(Math.abs(usable(after) - 0.52)).toBeLessThan(0.04);
    expect(regenerated(after)).toBeGreaterThan(1.8 * regenerated(before));
    expect(of(before).filter(({ fields }) => fields.output && !fields.output.startsWith("Hello "))).toEqual([]);
    expect(of(after).filter(({ fields }) => fields.output?.startsWith("Hello "))).toEqual([]);
    const reasons = (id: string) => share(ratingsOf(id).filter(({ fields }) => fields.verdict === "discarded"), ({ fields }) => fields.reasons?.includes("tone is off") ?? false);
    expect(reasons(before)).toBe(0);
    expect(reasons(after)).toBeGreaterThan(0.7);
    const edited = (id: string) => {
      const edits = of(id).flatMap(({ externalId, fields }) => {
        const final = ratingOf.get(externalId ?? "")?.fields.finalText;
        return (fields.output && final && editOf(fields.output, final)) || [];
      });
      return edits.reduce((sum, edit) => sum + edit.changed, 0) / edits.reduce((sum, edit) => sum + edit.words, 0);
    };
    expect(edited(after)).toBeGreaterThan(1.2 * edited(before));
  });

  test("Renewal email 3.2.0 has a quarter of the homes, and is better and cheaper", () => {
    const arms = runs.filter(({ fields }) => fields.promptId === "renewal-email" && fields.arm);
    expect(arms.length).toBeGreaterThan(200);
    expect(share(arms, ({ fields }) => fields.arm === "candidate")).toBeCloseTo(0.25, 1);
    expect(new Set(arms.map(({ fields }) => `${fields.arm} ${fields.versionId}`))).toEqual(new Set(["candidate renewal-email 3.2.0", "control renewal-email 3.1.4"]));
    const tokens = (arm: string) => arms.filter(({ fields }) => fields.arm === arm).reduce((sum, { fields }, _, all) => sum + (fields.outputTokens ?? 0) / all.length, 0);
    expect(usable("renewal-email 3.2.0")).toBeGreaterThan(usable("renewal-email 3.1.4"));
    expect(tokens("candidate")).toBeLessThan(tokens("control"));
    const promised = of("renewal-email 3.1.5");
    expect(promised.some(({ fields }) => fields.output?.includes("guaranteed"))).toBe(true);
    expect(promised.filter(({ fields }) => (fields.at ?? 0) > dayAt(stage, 29))).toEqual([]);
  });

  test("one prompt fades, one has a single verdict, two have none, and what is personal is a trial", () => {
    const last = Math.max(...runs.filter(({ fields }) => fields.promptId === "meter-dispute").map(({ fields }) => fields.at ?? 0));
    expect(stage.now - last).toBeGreaterThan(20 * dayMs);
    const verdicts = (key: string) => runs.filter(({ externalId, fields }) => fields.promptId === key && ratingOf.has(externalId ?? "")).length;
    expect([verdicts("survey-brief"), verdicts("tariff-question"), verdicts("outage-aftercare")]).toEqual([1, 0, 0]);
    expect(runs.filter(({ fields }) => fields.promptId === "tariff-question").length).toBeGreaterThan(5);
    expect(new Set(runs.filter(({ fields }) => ["joanna/board-letter", "mei/second-look"].includes(fields.promptId ?? "")).map(({ fields }) => fields.purpose))).toEqual(new Set(["trial"]));
  });

  test("the complaints of one customer gather in two weeks", () => {
    const complaints = runs.filter(({ fields }) => fields.promptId === "complaint-triage");
    const dayOf = (at = 0) => Math.ceil((stage.midnight - at) / dayMs);
    const [inside, outside] = [complaints.filter(({ fields }) => isUnhappyDay(dayOf(fields.at))), complaints.filter(({ fields }) => !isUnhappyDay(dayOf(fields.at)))];
    const theirs = (some: RunEvent[]) => share(some, ({ fields }) => fields.customer === unhappy);
    expect(theirs(inside)).toBeGreaterThan(2 * theirs(outside));
  });

  test("half-way, another model answers, and sooner", () => {
    const middle = dayAt(stage, 44) + 8 * hourMs;
    const median = (some: RunEvent[]) => some.map(({ fields }) => fields.latency ?? 0).sort((one, other) => one - other)[some.length >> 1] ?? 0;
    const triage = runs.filter(({ fields }) => fields.promptId === "complaint-triage");
    const [before, after] = [triage.filter(({ fields }) => (fields.at ?? 0) < middle - 8 * hourMs), triage.filter(({ fields }) => (fields.at ?? 0) >= middle - 8 * hourMs)];
    expect(new Set(before.map(({ fields }) => fields.model))).toEqual(new Set(["gpt-5-mini"]));
    expect(new Set(after.map(({ fields }) => fields.model))).toEqual(new Set(["claude-haiku-4-5"]));
    expect(median(before)).toBeGreaterThan(2 * median(after));
  });

  test("an agent’s steps hang together", () => {
    const chats = runs.filter(({ fields }) => fields.promptId === "chat-first-answer");
    const traces = new Map<string, RunEvent[]>();
    for (const run of runs) if (run.fields.traceId) traces.set(run.fields.traceId, [...(traces.get(run.fields.traceId) ?? []), run]);
    expect(chats.length).toBeGreaterThan(250);
    for (const chat of chats) {
      const spans = traces.get(chat.fields.traceId ?? "") ?? [];
      expect(spans.map(({ fields }) => fields.kind ?? "generation").sort()).toEqual(["agent", "generation", "retrieval", "tool"]);
      const root = spans.find(({ fields }) => fields.kind === "agent");
      expect(spans.filter((span) => span !== root).every(({ fields }) => fields.parentId === root?.fields.spanId)).toBe(true);
    }
  });

  test("every case of every prompt can be filled in, and leaves no word open", () => {
    const facts = factsOf(chanceFrom("facts"), stage.now);
    const newest = (key: string) => {
      const content = stage.prompt(key).versions.at(-1)?.content;
      return content?.kind === "prompt" ? content : undefined;
    };
    for (const key of toldKeys) {
      const version = stage.prompt(key).versions.at(-1);
      const content = newest(key);
      const resolution = content && resolve(content, newest);
      for (const { given = {} } of copyOf(key).cases) {
        expect(version?.content.inputs.map(({ name }) => name), key).toEqual(expect.arrayContaining(Object.keys(given)));
        const values = version ? valuesOf(version, given, facts) : {};
        expect(content && render(content, values, { snippets: resolution?.ok ? resolution.snippets : {} }), key).toMatchObject({ ok: true });
      }
    }
    expect(runs.filter(({ fields }) => /\{\w+\}/.test(`${fields.output ?? ""} ${fields.inputs ?? ""}`)).map(({ fields }) => fields.output)).toEqual([]);
  });

  test("what programs read as JSON is JSON", () => {
    const read = runs.filter(({ fields }) => ["complaint-triage", "invoice-fields", "meter-photo", "tenancy-form", "translation-check"].includes(fields.promptId ?? ""));
    const outputs = new Set(read.flatMap(({ fields }) => fields.output ?? []));
    expect(outputs.size).toBeGreaterThan(100);
    for (const output of outputs) expect(() => JSON.parse(output) as unknown, output).not.toThrow();
  });

  test("whoever makes and judges is at Larkfield, and gives reasons from the list", () => {
    const here = new Set([founder, ...people].map(({ name }) => name).filter((name) => !happened.some((event) => event.what === "remove" && event.who === name)));
    const unable = new Set(people.filter(({ role }) => role === "rater" || role === "viewer").map(({ name }) => name));
    expect(makings.flatMap(({ makers }) => makers).filter((name) => !here.has(name) || unable.has(name))).toEqual([]);
    expect(runs.filter(({ fields: { makerId } }) => makerId && !here.has(makerId))).toEqual([]);
    expect([...new Set(ratings.flatMap(({ fields }) => fields.reasons ?? []))].filter((reason) => !reasonWords.includes(reason))).toEqual([]);
  });
});
