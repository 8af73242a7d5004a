import type { Event, RunFields } from "#server/recorder/event";
import type { Case as Told, Copy } from "#prisma/seed/outputs/copy";
import type { Chance } from "./chance";
import { customerOf, isUnhappyDay, unhappy } from "./customers";
import { pieceSaid, ratingSaid, runSaid } from "./events";
import { factsOf, fill, type Facts } from "./facts";
import { judged, verdictFor } from "./judging";
import type { Live } from "./live";
import { spentOn } from "./models";
import type { Fate, Profile } from "./profile";
import type { reader } from "./seeing";
import { agentTrace, lookupTrace, type Traced } from "./spans";
import { dayAt, minuteMs, type Stage, type StagedPrompt } from "./stage";
import { fateOf } from "./fate";
import { withPersonal } from "./personal";
import { valuesOf } from "./seeing";

/** One case that a program has: it asks, and perhaps asks again. */
export interface Case {
  stage: Stage;
  see: ReturnType<typeof reader>;
  profile: Profile;
  prompt: StagedPrompt;
  copy: Copy;
  chance: Chance;
  /** Where the next output of a version falls between the best and the worst, for those that are judged and those that are not. */
  place(number: string, judged: boolean): number;
  live: Live;
  at: number;
  day: number;
  name: string;
}

interface About {
  facts: Facts;
  told: Told;
  customer: string;
}

const mostTries = 4;
/** Texts that were rendered are kept by the programs for that long. */
const renderedMs = 4 * 24 * 60 * minuteMs;

export function caseOf(one: Case): Event[] {
  const { chance, profile, copy, live, day } = one;
  const customer = customerOf(chance, profile.business ?? 0, isUnhappyDay(day) ? (profile.crowd ?? 0) : 0);
  const about = { facts: factsOf(chance, one.at), told: chance.among(copy.cases), customer };
  const fate = fateOf(profile, live.version.number);
  const events: Event[] = [];
  let at = one.at;
  for (let attempt = 1; attempt <= mostTries && at < one.stage.now; attempt += 1) {
    const heard = chance.likely(profile.judged);
    const { verdict, again } = outcomeOf(one, fate, customer, heard);
    const name = attempt === 1 ? one.name : `${one.name}-${attempt}`;
    const { output, run } = tryOf(one, about, { name, at, attempt });
    events.push(...run);
    const judgedAt = at + Math.round(chance.around(38 * minuteMs, 1.6));
    if (output !== undefined && heard && judgedAt < one.stage.now) events.push(ratingSaid(one.stage, name, judgedAt, { ...whoRates(chance), ...judged(chance, { verdict, reasons: reasonsOf(one, customer), output, facts: about.facts, returned: profile.cases ? 0.55 : 0.1 }) }));
    at += Math.round(chance.around(3.5 * minuteMs, 0.9));
    if (!again) break;
  }
  if (profile.cases) events.push(closing(one, about, at));
  return events;
}

/** What is discarded is often asked for again, and nothing else is. */
function outcomeOf({ place, live, chance, profile }: Case, planned: Fate, customer: string, heard: boolean) {
  const trouble = customer === unhappy && profile.crowd !== undefined ? 0.25 : 0;
  const verdict = verdictFor(place(live.version.number, heard) + trouble, planned);
  const discarded = 1 - planned.usable - planned.heavy;
  return { verdict, again: verdict === "discarded" && profile.cases === true && chance.likely((planned.again ?? 0) / discarded) };
}

function tryOf(one: Case, { facts, told, customer }: About, { name, at, attempt }: { name: string; at: number; attempt: number }) {
  const { stage, chance, profile, prompt, copy, live, day } = one;
  const { environment = "production", strategy = "", cases } = profile;
  const said = chance.among(told.says);
  const failed = chance.likely(0.003);
  const output = failed ? undefined : fill(copy.manner ? copy.manner(said, live.version.number) : said, facts);
  const values = valuesOf(live.version, withPersonal(chance, told.given ?? {}), facts);
  const inputs = JSON.stringify(values);
  const model = profile.before && day >= profile.before.until ? profile.before.model : profile.model;
  const seen = one.see(live.version);
  const rendered = stage.now - at < renderedMs ? seen.render(values) : null;
  const spent = spentOn(chance, model, { instruction: seen.letters, input: inputs.length, output: output?.length ?? 0 });
  const traced = tracedBy(one, name, at, spent.latency);
  const fields: Partial<RunFields> = { name: prompt.name, promptId: prompt.id, versionId: live.version.id, contentType: prompt.contentType, environment, arm: live.arm, strategy, customer, endUser: facts.full ?? "", keyId: stage.keyId, inputs };
  Object.assign(fields, { model: model.name, provider: model.provider, rendered, output: output ?? null, finishReason: "stop", tags: customer === "" ? ["home"] : ["business"] }, spent, traced.own);
  if (cases) Object.assign(fields, { piece: { externalId: one.name }, attempt });
  if (failed) Object.assign(fields, tooLate);
  return { output, run: [...traced.around, runSaid(stage, name, at, fields)] };
}

function tracedBy({ stage, chance, profile }: Case, name: string, at: number, latency: number): Traced {
  const { trace, environment = "production" } = profile;
  if (trace === "agent") return agentTrace(stage, chance, name, { at, latency, environment });
  return trace === "lookup" ? lookupTrace(stage, chance, name, { at, environment }) : { own: {}, around: [] };
}

const tooLate: Partial<RunFields> = { status: "error", error: "The model took longer than 30 seconds.", finishReason: "", latency: 30_000, firstToken: null, outputTokens: null };

const desk = ["desk/anwen", "desk/gareth", "desk/lowri", "desk/imran", "desk/carys"];
const whoRates = (chance: Chance) => (chance.likely(0.14) ? ({ via: "link", rater: "" } as const) : ({ via: "api", rater: chance.among(desk) } as const));

/** What Billing reply is discarded for since it greets nobody. */
function reasonsOf({ profile, live, chance }: Case, customer: string) {
  if (profile.key === "billing-reply" && live.version.number === "2.3.1" && chance.likely(0.85)) return ["tone is off"];
  return customer === unhappy && profile.crowd !== undefined ? ["wrong facts"] : profile.reasons;
}

/** A case is closed once an answer went out; today's are mostly open. */
function closing({ stage, chance, prompt, name, at: begun }: Case, { facts, customer }: About, at: number) {
  const sent = at + Math.round(chance.around(9 * minuteMs, 1.2));
  const open = sent > stage.now || (begun > dayAt(stage, 2) && chance.likely(0.1));
  const title = `${prompt.name}, ${facts.name ?? ""}`;
  return pieceSaid(stage, name, begun, { title, promptId: prompt.id, contentType: prompt.contentType, customer, createdAt: begun, ...(!open && { publishedAt: sent }) });
}
