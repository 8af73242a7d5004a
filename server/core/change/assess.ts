import { compare } from "#server/core/diff/compare";
import type { BlockComparison, Comparison, Place } from "#server/core/diff/comparison";
import { subjectOf, type Passage, type Subject } from "#server/core/lint/subject";
import type { PromptContent } from "#server/core/version/content";
import { levelOf, riskLevels, type Risk, type RiskFinding } from "./finding";
import { isInstruction } from "./imperative";
import { risksOfParts } from "./parts";
import { risksOfRetelling } from "./retelling";
import { risksOfSurface } from "./surface";
import { retold, toldIn } from "./told";

/** How dangerous a change is, whatever it means for callers; gravest first. A first version changes nothing. */
export function assess(before: PromptContent | undefined, after: PromptContent, comparison = before && compare(before, after)): Risk {
  if (!before || !comparison) return { level: "low", findings: [] };
  const [old, now] = [subjectOf(before, {}), subjectOf(after, {})];
  const tells = (block: BlockComparison) => toldIn(old.passages.filter(({ place }) => place.variant === undefined && isAt(place, block.before))).some(isInstruction);
  const found = [...risksOfText(old, now, comparison), ...risksOfSurface(old, now), ...risksOfParts(before, after, comparison, tells)];
  const findings = found.sort((one, other) => riskLevels.indexOf(other.level) - riskLevels.indexOf(one.level));
  return { level: levelOf(findings), findings: findings.slice(0, most) };
}

/** Who has read a hundred knows enough; what is stored with a version stays small. */
const most = 100;

const isAt = (place: Passage["place"], at: Place | undefined) => place.message === at?.message && place.block === at.block;

/** What is told to all, and what each family of models is told instead. */
function risksOfText(before: Subject, after: Subject, comparison: Comparison): RiskFinding[] {
  const blocks = comparison.messages.flatMap((message) => message.blocks);
  const silenced = blocks.filter(({ was, off }) => was?.off === false && off);
  const dropped = blocks.filter(({ fate }) => fate === "removed");
  const [common, commonNow] = [before, after].map((subject) => subject.passages.filter(({ place }) => place.variant === undefined));
  const spoken = common?.filter(({ place }) => !silenced.some((block) => isAt(place, block.before))) ?? [];
  const told = risksOfRetelling(retold(toldIn(spoken), toldIn(commonNow ?? [])), ({ passage }) => dropped.some((block) => isAt(passage.place, block.before)));
  return [...told, ...families(before, after)];
}

function families(before: Subject, after: Subject): RiskFinding[] {
  return (before.content.variants ?? []).flatMap(({ family }, at) => {
    const now = after.content.variants?.findIndex((variant) => variant.family === family) ?? -1;
    const [own, ownNow] = [before.passages.filter(({ place }) => place.variant === at), after.passages.filter(({ place }) => place.variant === now)];
    return own.length && ownNow.length ? risksOfRetelling(retold(toldIn(own), toldIn(ownNow)), () => false) : [];
  });
}
