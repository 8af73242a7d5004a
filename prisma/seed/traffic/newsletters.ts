import type { Event } from "#server/recorder/event";
import { copyOf } from "#prisma/seed/outputs/outputs";
import { joanna, ravi } from "#prisma/seed/library/cast";
import { chanceFrom, type Chance } from "./chance";
import { pieceSaid, ratingSaid, runSaid, type Told } from "./events";
import { factsOf } from "./facts";
import { attemptOf } from "./hand-attempt";
import type { Made } from "./hand-pieces";
import { judged } from "./judging";
import { liveAt } from "./live";
import { answersTo } from "./outcomes";
import type { reader } from "./seeing";
import { hex } from "./spans";
import { dayAt, hourMs, minuteMs, type Stage } from "./stage";

interface Issue {
  day: number;
  by: string;
  title: string;
  topic: string;
  readers: string;
  /** Tries at each step; the last of them was good, unless it still waits. */
  tries: number[];
  /** Days until it went out; none is still being written. */
  out?: number;
}

const pumps = "heat pump owners";
const issues: Issue[] = [
  { day: 86, by: joanna, title: "August newsletter on meter readings", topic: "why a reading beats an estimate", readers: "everybody", tries: [1, 1, 2, 1], out: 4 },
  { day: 72, by: ravi, title: "September newsletter for heat pump owners", topic: "before the first cold week", readers: pumps, tries: [1, 2, 2, 1], out: 5 },
  { day: 58, by: joanna, title: "September newsletter on Economy 7", topic: "when the night rate begins", readers: "customers on Economy 7", tries: [1, 1, 1, 1], out: 3 },
  { day: 43, by: ravi, title: "October newsletter for new customers", topic: "the first bill", readers: "who joined this autumn", tries: [1, 1, 2, 2], out: 6 },
  { day: 28, by: joanna, title: "October newsletter for heat pump owners", topic: "flow temperature", readers: pumps, tries: [1, 1, 2, 1], out: 3 },
  { day: 15, by: ravi, title: "November newsletter on draughts", topic: "what a brush under the door saves", readers: "homes from before 1930", tries: [2, 1, 1, 1], out: 4 },
  { day: 0, by: joanna, title: "November newsletter for heat pump owners", topic: "the first cold week", readers: pumps, tries: [1, 1, 1] },
];

const steps = ["newsletter-research", "newsletter-outline", "newsletter-body", "newsletter-subjects"];
const tools = ["claude", "claude", "claude", "chatgpt"];

/** The newsletter goes from step to step, and each is a piece. */
export function newsletterIssues(stage: Stage, see: ReturnType<typeof reader>): Made {
  const chance = chanceFrom("newsletters");
  const made: Made = { told: [], answers: [] };
  for (const issue of issues) {
    const { told, piece } = issueOf(stage, see, chance, issue);
    made.told.push(told);
    const out = outAt(stage, issue);
    if (out !== undefined) made.answers.push(...answersTo(stage, chance, { piece, at: out, facts: {}, version: "", answered: [{ name: "opens", of: [4200, 6100], share: 0.405 }, { name: "clicks", of: [4200, 6100], share: 0.062 }, { name: "left", of: [4200, 6100], share: 0.002 }] }));
  }
  return made;
}

const outAt = (stage: Stage, { day, out }: Issue) => (out === undefined ? undefined : dayAt(stage, day - out) + 7 * hourMs);

function issueOf(stage: Stage, see: ReturnType<typeof reader>, chance: Chance, issue: Issue): { told: Told; piece: string } {
  const { day, by, title, topic, readers, tries, out } = issue;
  const whole = stage.prompt("march-newsletter");
  const [piece, traceId] = [hex(chance, 32), hex(chance, 32)];
  const above = hex(chance, 16);
  const begun = out === undefined ? stage.now - 80 * minuteMs : dayAt(stage, day) + 9.2 * hourMs;
  const facts = factsOf(chance, begun);
  const version = liveAt(stage, whole, begun, chance)?.version;
  const inputs = { topic, readers, sources: "Owners’ survey, March: of 2,140 who lowered the flow temperature to 45 °C, use fell by 11 %." };
  const shared = { traceId, contentType: "newsletter", makerId: stage.person(by) };
  const published = outAt(stage, issue);
  const events: Event[] = [
    pieceSaid(stage, piece, begun, { title, promptId: whole.id, contentType: whole.contentType, makerId: stage.person(by), createdAt: begun, ...(published !== undefined && { publishedAt: published, link: `https://larkfield.example/newsletter/${piece.slice(0, 6)}` }) }),
    runSaid(stage, `${piece} whole`, begun, { ...shared, name: whole.name, kind: "workflow", promptId: whole.id, versionId: version?.id ?? null, tool: tools[0] ?? "", spanId: above, inputs: JSON.stringify(inputs) }),
  ];
  let at = begun;
  for (const [index, count] of tries.entries()) {
    const prompt = stage.prompt(steps[index] ?? "");
    const live = liveAt(stage, prompt, at, chance);
    if (!live) continue;
    for (let attempt = 1; attempt <= count; attempt += 1) {
      const name = `${piece} ${index + 1}.${attempt}`;
      const output = chance.among(copyOf(prompt.key).cases.filter(({ given }) => given?.readers === undefined || given.readers === readers).flatMap(({ says }) => says));
      const waits = out === undefined && index === tries.length - 1;
      events.push(attemptOf({ stage, see, prompt, version: live.version }, { name, piece, at, attempt, maker: by, tool: tools[index] ?? "", given: { topic, readers }, facts, output, more: { step: index + 1, traceId, parentId: above } }));
      const verdict = attempt < count ? "discarded" : chance.likely(0.7) ? "usable" : "heavy_edit";
      if (!waits) events.push(ratingSaid(stage, name, at + 9 * minuteMs, { via: "maker", rater: stage.person(by), ...judged(chance, { verdict, reasons: ["too salesy"], output, facts, returned: 0.8 }) }));
      at += Math.round(chance.around(14 * minuteMs, 0.4));
    }
    at += out === undefined ? 15 * minuteMs : Math.round(chance.around(3 * hourMs, 0.8));
  }
  return { told: { at: begun, events }, piece };
}
