import type { Clash, Said } from "./contradiction";

const alone = /\b(?:only|nothing but|nothing except|just|solely)(?: \w+){0,5} (?:json|xml|csv|sql|html)\b|\b(?:json|xml|csv|sql|html)(?: \w+){0,2} (?:only|and nothing else|alone)\b|\bno (?:text|words|prose|commentary)(?: \w+){0,3} (?:outside|around|before|besides) the (?:json|xml)\b/;
const besides = /^(?:please |then |also |first |finally )?(?:explain|justify|describe how|show your (?:work|reasoning|thinking)|think (?:aloud|out loud)|give your reasons|add (?:a|an|some) (?:explanation|introduction|summary|comment)|begin with (?:a|an) (?:greeting|introduction)|greet)\b/;
const within = /\b(?:field|member|property|key|attribute|element|inside|within|as part of|in the json|in the xml)\b/;

/** "Only JSON" beside "explain your choice". */
export function formatClashes(said: readonly Said[]): Clash[] {
  const spokenOf = said.map((one) => ({ one, text: one.sentence.spoken }));
  const only = spokenOf.find(({ text }) => alone.test(text))?.one;
  const more = spokenOf.find(({ text, one }) => one !== only && besides.test(text) && !within.test(text))?.one;
  return only && more ? [{ one: only, other: more, why: "This asks for text where another sentence allows none." }] : [];
}
