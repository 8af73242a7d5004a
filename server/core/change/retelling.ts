import type { Place } from "#server/core/lint/finding";
import { quoted, type RiskFinding, type RiskLevel } from "./finding";
import { changedFigure } from "./figures";
import { isConstraint, isInstruction } from "./imperative";
import { droppedProhibition, flipped, weakened } from "./polarity";
import { changedName, isSlip } from "./proper-names";
import type { Retold, Reworded, Told } from "./told";

/** What it means that sentences went or were reworded. */
export function risksOfRetelling({ gone, reworded }: Retold, isWholeBlockGone: (told: Told) => boolean): RiskFinding[] {
  const orders = gone.filter((told) => isSpokenFor(told) && isInstruction(told));
  const ordered = new Set(orders);
  const firstOfBlock = new Map(gone.filter((told) => !ordered.has(told)).reverse().map((told) => [told.passage, told]));
  return [...orders.map(removed), ...[...firstOfBlock.values()].reverse().map((told) => textRemoved(told, isWholeBlockGone(told))), ...reworded.flatMap(risksOfRewording)];
}

/** Examples, and what an assistant is made to say, show; they don't tell. */
const isSpokenFor = ({ passage }: Told) => passage.kind !== "examples" && passage.role !== "assistant";

const placeOf = ({ passage, sentence }: Told, side: "before" | "after"): Place & { in: "before" | "after" } => ({ ...passage.place, start: sentence.start, end: sentence.end, in: side });

function removed(told: Told): RiskFinding {
  const about = { quote: quoted(told.sentence.text), place: placeOf(told, "before") };
  const level: RiskLevel = told.passage.kind === "context" || told.passage.kind === "audience" ? "medium" : "high";
  return isConstraint(told)
    ? { kind: "constraint-removed", level, sentence: "This limit is gone, and nothing here draws it again. A model may now do what it kept from doing.", ...about }
    : { kind: "instruction-removed", level, sentence: "This instruction is gone, and nothing here says it in other words. A model will no longer be told to do it.", ...about };
}

const textRemoved = (told: Told, whole: boolean): RiskFinding => ({
  kind: "text-removed",
  level: whole ? "medium" : "low",
  quote: quoted(told.sentence.text),
  sentence: whole ? "The whole block that began so is gone, and with it what a model knew from it." : "This was told and is no longer told.",
  place: placeOf(told, "before"),
});

function risksOfRewording({ before, after }: Reworded): RiskFinding[] {
  const [was, is] = [before.sentence.text, after.sentence.text];
  const about = { quote: quoted(is), place: placeOf(after, "after") };
  const [turned, figure, name] = [flipped(was, is), changedFigure(was, is), changedName(was, is)];
  const all: (RiskFinding | false | undefined)[] = [
    turned !== undefined && { kind: "negation-flipped", level: "high", sentence: `This says the contrary of what it said: “${quoted(was)}”`, ...about },
    turned === undefined && isSpokenFor(before) && droppedProhibition(was, is) && isInstruction(before) && { kind: "constraint-removed", level: "high", sentence: `What this forbade is forbidden no more. It was: “${quoted(was)}”`, ...about },
    turned === undefined && weakened(was, is) && { kind: "obligation-weakened", level: "medium", sentence: `What had to be done now only may be. It was: “${quoted(was)}”`, ...about },
    figure && { kind: "number-changed", level: "medium", sentence: sayChange("The number", figure.was, figure.is), ...about },
    name && { kind: "name-changed", level: name.is !== undefined && isSlip(name.was, name.is) ? "low" : "medium", sentence: sayChange("The name", name.was, name.is), ...about },
  ];
  return all.filter((one) => one !== false && one !== undefined);
}

function sayChange(what: string, was: string | undefined, is: string | undefined) {
  if (was === undefined) return `${what} ${is ?? ""} is new here.`;
  return is === undefined ? `${what} ${was} is gone from here.` : `${what} ${was} became ${is}.`;
}
