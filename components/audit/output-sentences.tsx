import { inWords } from "./entry";
import type { Told } from "./told";

const many = (count: unknown, one: string) => `${inWords(count)} ${count === 1 ? one : `${one}s`}`;

/** How the acts on outcomes, reasons and rating queues read after the name of who did them. */
export const outputSentences: Record<string, (told: Told) => string> = {
  "outcome.note": ({ subject, before, after }) =>
    `noted ${inWords(after.name)} of ${subject} on ${inWords(after.on)}: ${inWords(after.value)}${after.of === undefined ? "" : ` of ${inWords(after.of)}`}${before.value === undefined ? "" : `; was ${inWords(before.value)}`}`,
  "outcome.import": ({ subject, after }) => `brought in ${subject} from a file${after.refused ? `; ${many(after.refused, "row")} could not be read` : ""}`,
  "outcome.log": ({ subject }) => `sent ${subject}`,
  "reason.change": () => "changed the reasons that ratings are given",
  "rating.close-links": ({ subject }) => `took back the rating links to an output of ${subject}`,
  "queue.create": ({ subject, after }) => `set up the rating queue ${subject}: ${many(after.outputs, "output")}, each for ${inWords(after.each)} of ${many(after.raters, "rater")}`,
  "queue.close": ({ subject }) => `closed the rating queue ${subject}`,
};
