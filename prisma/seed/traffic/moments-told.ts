import { joanna, mei, tomasz } from "#prisma/seed/library/cast";
import { copyOf } from "#prisma/seed/outputs/outputs";
import { chanceFrom } from "./chance";
import { pieceSaid, ratingSaid, runSaid, type Told } from "./events";
import { factsOf } from "./facts";
import { attemptOf } from "./hand-attempt";
import { liveAt } from "./live";
import { models } from "./models";
import { valuesOf, type reader } from "./seeing";
import { dayAt, hourMs, minuteMs, type Stage } from "./stage";

/** Single things that somebody speaks of. */
export const momentsTold = (stage: Stage, see: ReturnType<typeof reader>): Told[] => [notEvenHello(stage, see), onlyRating(stage, see), meisSecondLook(stage, see)];

/** The first complaint about replies that greet nobody. */
function notEvenHello(stage: Stage, see: ReturnType<typeof reader>): Told {
  const at = dayAt(stage, 2) + 16 * hourMs + 4 * minuteMs;
  const prompt = stage.prompt("billing-reply");
  const live = liveAt(stage, prompt, at, chanceFrom("hello"));
  if (!live) throw new Error("There is no Billing reply yet.");
  const output = "Your bill covers 62 days instead of 31, so it is higher. The unit price has not changed: it is 24.5p, as on the bill before. Your next bill comes on 3 December and covers 30 days.";
  const values = valuesOf(live.version, {}, {});
  const run = runSaid(stage, "billing-reply-dafydd", at, {
    ...{ name: prompt.name, promptId: prompt.id, versionId: live.version.id, contentType: prompt.contentType, environment: "production", strategy: "plain", endUser: "Dafydd Pryce", tags: ["home"] },
    ...{ model: models.sonnet.name, provider: models.sonnet.provider, inputs: JSON.stringify(values), rendered: see(live.version).render(values), output, finishReason: "stop", inputTokens: 640, outputTokens: 46, latency: 1420, firstToken: 810 },
  });
  return { at, events: [run, ratingSaid(stage, "billing-reply-dafydd", at + 16 * minuteMs, { via: "colleague", rater: stage.person(tomasz), verdict: "discarded", reasons: ["tone is off"], comment: "“Not even a hello.” He wrote back within the hour." })] };
}

/** One verdict says little, and its interval says so. */
function onlyRating(stage: Stage, see: ReturnType<typeof reader>): Told {
  const at = dayAt(stage, 16) + 14 * hourMs;
  const prompt = stage.prompt("survey-brief");
  const version = prompt.versions.at(-1);
  if (!version) throw new Error("There is no survey brief yet.");
  const output = copyOf(prompt.key).cases[0]?.says[0] ?? "";
  const piece = pieceSaid(stage, "survey-gower-road", at, { title: "Survey brief, 31 Gower Road", promptId: prompt.id, contentType: prompt.contentType, makerId: stage.person(joanna), createdAt: at, publishedAt: at + hourMs });
  const attempt = attemptOf({ stage, see, prompt, version }, { name: "survey-gower-road 1", piece: "survey-gower-road", at, attempt: 1, maker: joanna, tool: "claude", given: {}, facts: factsOf(chanceFrom("survey"), at), output });
  return { at, events: [piece, attempt, ratingSaid(stage, "survey-gower-road 1", at + 9 * minuteMs, { via: "maker", rater: stage.person(joanna), verdict: "usable" })] };
}

/** Mei asks her own prompt what she doubts. */
function meisSecondLook(stage: Stage, see: ReturnType<typeof reader>): Told {
  const at = dayAt(stage, 3) + 17 * hourMs;
  const prompt = stage.prompt("mei/second-look");
  const version = prompt.versions[0];
  if (!version) throw new Error("There is no second look yet.");
  const output = copyOf(prompt.key).cases[0]?.says[0] ?? "";
  const piece = pieceSaid(stage, "second-look", at, { title: "Second look at 2.3.1", promptId: prompt.id, contentType: prompt.contentType, makerId: stage.person(mei), createdAt: at, closedAt: at + hourMs });
  return { at, events: [piece, attemptOf({ stage, see, prompt, version }, { name: "second-look 1", piece: "second-look", at, attempt: 1, maker: mei, tool: "claude", given: {}, facts: {}, output, more: { purpose: "trial" } })] };
}
