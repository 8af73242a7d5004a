import type { Event } from "#server/recorder/event";
import { copyOf } from "#prisma/seed/outputs/outputs";
import { busyness, isWorkday, moments } from "./calendar";
import { chanceFrom, evenly, type Chance } from "./chance";
import { pieceSaid, ratingSaid, type Told } from "./events";
import { factsOf, fill, type Facts } from "./facts";
import { attemptOf } from "./hand-attempt";
import { judged, verdictFor } from "./judging";
import { liveAt } from "./live";
import { usualFate, type Making } from "./making";
import { answersTo, type Answer } from "./outcomes";
import { firstDay } from "./program-runs";
import { profiles } from "./profiles";
import type { reader } from "./seeing";
import { hex } from "./spans";
import { dayMs, hourMs, minuteMs, type Stage } from "./stage";

/** Pieces on a full working day of today. */
const daily = 12;

export interface Made {
  told: Told[];
  answers: Answer[];
}

/** What people made by hand in ninety days, each with its tries, its verdicts and what became of it. */
export function handPieces(stage: Stage, see: ReturnType<typeof reader>, makings: readonly Making[]): Made {
  const chance = chanceFrom("pieces");
  const fate = evenly("pieces");
  const all = makings.flatMap((making) => Array.from({ length: making.weight }, () => making));
  const made: Made = { told: [], answers: [] };
  for (let day = firstDay; day >= 0; day -= 1) {
    const count = isWorkday(stage, day) ? Math.floor(daily * busyness(stage, day, 0.75) * chance.around(1, 0.3) + chance.next()) : 0;
    for (const at of moments(stage, chance, day, count, "desk")) {
      const piece = pieceOf({ stage, see, chance, fate, making: chance.among(all), at });
      if (piece) made.told.push({ at, events: piece.events });
      made.answers.push(...(piece?.answers ?? []));
    }
  }
  return made;
}

interface Begun {
  stage: Stage;
  see: ReturnType<typeof reader>;
  chance: Chance;
  fate(): number;
  making: Making;
  at: number;
}

function pieceOf(begun: Begun): { events: Event[]; answers: Answer[] } | undefined {
  const { stage, chance, making, at } = begun;
  const prompt = stage.prompt(making.key);
  const live = liveAt(stage, prompt, at, chance, profiles.find(({ key }) => key === making.key));
  if (!live) return undefined;
  const facts = factsOf(chance, at);
  const maker = chance.among(making.makers);
  const name = hex(chance, 32);
  const title = fill(chance.among(making.titles), facts);
  const tries = triesOf(begun, { facts, maker, name, live });
  const { published, end } = fateOfPiece(begun, tries);
  const closed = !published && end < stage.now - dayMs;
  const about = { title, promptId: prompt.id, contentType: prompt.contentType, makerId: stage.person(maker), createdAt: at };
  const piece = pieceSaid(stage, name, published || closed ? end : at, { ...about, ...(published && { publishedAt: end, link: making.answered ? `https://larkfield.example/${making.key}/${name.slice(0, 6)}` : "" }), ...(closed && { closedAt: end }) });
  return { events: [piece, ...tries.events], answers: published && making.answered ? answersTo(stage, chance, { piece: name, at: end, answered: making.answered, facts, version: live.version.number }) : [] };
}

interface Tries {
  events: Event[];
  /** Something came out that could be used. */
  good: boolean;
  end: number;
}

function triesOf({ stage, see, chance, fate, making, at: from }: Begun, { facts, maker, name, live }: { facts: Facts; maker: string; name: string; live: NonNullable<ReturnType<typeof liveAt>> }): Tries {
  const { manner, cases } = copyOf(making.key);
  const told = chance.among(cases);
  const tool = chance.among(making.tools);
  const events: Event[] = [];
  let at = from;
  for (let attempt = 1; attempt <= 4 && at < stage.now; attempt += 1) {
    const said = chance.among(told.says);
    const output = fill(manner ? manner(said, live.version.number) : said, facts);
    const variants = chance.likely(0.06) ? 2 : 1;
    for (let variant = 1; variant <= variants; variant += 1)
      events.push(attemptOf({ stage, see, prompt: stage.prompt(making.key), version: live.version }, { name: `${name} ${attempt}.${variant}`, piece: name, at: at + variant, attempt, maker, tool, given: told.given ?? {}, facts, output }));
    const judgedAt = at + Math.round(chance.around(7 * minuteMs, 1.3));
    if (judgedAt > stage.now) return { events, good: false, end: at };
    const verdict = verdictFor(fate(), making.fate ?? usualFate);
    const reasons = ["tone is off", "generic wording", "too long", "too salesy", "one claim to check"];
    for (let variant = 1; variant <= variants; variant += 1)
      events.push(ratingSaid(stage, `${name} ${attempt}.${variant}`, judgedAt + variant, { via: "maker", rater: stage.person(maker), ...judged(chance, { verdict: variant === variants ? verdict : "discarded", reasons, output, facts, returned: 0.75 }) }));
    if (verdict !== "discarded") return { events, good: true, end: judgedAt };
    at = judgedAt + Math.round(chance.around(4 * minuteMs, 0.8));
    if (!chance.likely(0.85)) break;
  }
  return { events, good: false, end: Math.min(at, stage.now) };
}

/** Some go out within the hour, some lie until somebody has read them. */
function fateOfPiece({ stage, chance, making }: Begun, { good, end }: Tries) {
  const wait = chance.likely(0.5) ? chance.around(35 * minuteMs, 1.2) : chance.around(26 * hourMs, 1);
  const out = end + Math.round(wait);
  return { published: good && chance.likely(making.published) && out < stage.now, end: good && out < stage.now ? out : end };
}
