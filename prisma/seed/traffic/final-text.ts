import type { Chance } from "./chance";

const swaps: [string, string][] = [
  ["so it is higher", "which is why it is higher"],
  ["has not changed", "is the same as before"],
  ["You can choose", "You may choose"],
  ["because", "since"],
  ["does not", "doesn’t"],
  ["Thank you", "Thanks"],
  ["is on its way", "has left us"],
  ["you go on with", "you move to"],
  ["at your own use", "for the energy you use"],
  ["comes to", "is"],
  ["we sent", "we have sent"],
  ["in the app", "in the Larkfield app"],
  ["has given no time yet", "can’t say yet how long it will take"],
  ["lose money", "cost more than they should"],
  ["Our ", "The "],
];

const closings = ["If anything is unclear, ring the number on your bill and ask for Support.", "You can write back to this email; a person reads it.", "I have looked at your account myself, so this is for your home alone.", "I am here until five if you would like to talk it through."];
const greeted = /^(Hello|Hi|Dear|Helo|Annwyl|Szanowni)\b/;

/** What somebody made of an output before it went out. */
export function finalText(chance: Chance, text: string, name: string, much: boolean): string {
  const fitting = swaps.filter(([from]) => text.includes(from));
  let after = text;
  for (const [from, to] of fitting.slice(0, much ? 4 : chance.whole(0, 2))) after = after.replace(from, to);
  if (much) after = rewritten(chance, after);
  else if (chance.likely(0.25)) after = `${after} ${chance.among(closings)}`;
  return greeted.test(after) || !/^(Your|The|You|This|There)\b/.test(after) ? after : `Hello ${name}, thank you for writing. ${after}`;
}

/** Loses a sentence or two, and gains others. */
function rewritten(chance: Chance, text: string) {
  const sentences = text.split(/(?<=[.?!])\s+/);
  const lost = chance.whole(1, Math.max(1, sentences.length - 1));
  const kept = sentences.filter((_, at) => at !== lost && at !== lost + 2);
  return [...kept, chance.among(closings)].join(" ");
}
