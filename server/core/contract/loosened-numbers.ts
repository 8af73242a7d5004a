import { loosening, type Loosening } from "./loosening";
import type { Bound, Shape } from "./shape";

export function loosenedNumbers(before: Shape, after: Shape): Loosening[] {
  return [...loosenedBound(before, after, "lower"), ...loosenedBound(before, after, "upper"), ...loosenedSteps(before, after)];
}

function loosenedBound(before: Shape, after: Shape, side: "lower" | "upper"): Loosening[] {
  const [was, is] = [before[side], boundOf(after, side)];
  const within = side === "lower" ? is.at > was.at : is.at < was.at;
  if (within || (is.at === was.at && (is.open || !was.open))) return [];
  const [kind, least] = side === "lower" ? ["minimum", "at least"] : ["maximum", "at most"];
  const beyond = side === "lower" ? "smaller" : "greater";
  return [
    loosening(
      kind,
      (where) => (Number.isFinite(is.at) ? `${where} may now be ${beyond}: it is ${boundWords(is, least, side)} instead of ${boundWords(was, least, side)}.` : `${where} is no longer held to ${boundWords(was, least, side)}.`),
      (where) => `${where} is now ${boundWords(was, least, side)}.`,
    ),
  ];
}

/** Listed values bound themselves. */
function boundOf(shape: Shape, side: "lower" | "upper"): Bound {
  const numbers = shape.values?.filter((value) => typeof value === "number") ?? [];
  const at = side === "lower" ? Math.min(...numbers) : Math.max(...numbers);
  const within = side === "lower" ? at > shape[side].at : at < shape[side].at;
  return numbers.length > 0 && within ? { at, open: false } : shape[side];
}

const boundWords = ({ at, open }: Bound, least: string, side: "lower" | "upper") => (open ? `${side === "lower" ? "above" : "below"} ${at}` : `${least} ${at}`);

function loosenedSteps(before: Shape, after: Shape): Loosening[] {
  const numbers = after.values?.filter((value) => typeof value === "number");
  const kept = (step: number) =>
    numbers?.every((value) => divides(step, value)) === true || after.multiples.some((other) => divides(step, other)) || (!after.types.has("fraction") && divides(step, 1));
  return before.multiples
    .filter((step) => !kept(step))
    .map((step) => loosening("step", (where) => `${where} is no longer a multiple of ${step}.`, (where) => `${where} is now a multiple of ${step}.`));
}

function divides(step: number, value: number) {
  const times = value / step;
  return Number.isFinite(times) && Math.abs(times - Math.round(times)) < 1e-9 * Math.max(1, Math.abs(times));
}
