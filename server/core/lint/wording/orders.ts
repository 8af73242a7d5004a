import { first, type Sentence } from "#server/core/lint/prose";

/** Verbs with which people tell a model what to do. */
const verbs = new Set(
  (
    "act add address adopt aim allow analyse analyze answer apply ask assess assign assume base begin break brainstorm build calculate call check choose cite classify close collect combine compare complete compose compute condense consider convert correct count cover create critique cut decide define deliver derive describe design detect determine develop differentiate discuss divide do draft draw edit emphasise emphasize end ensure estimate evaluate examine expand explain extract fill find fix flag focus follow format gather generate get give group guide handle help highlight identify ignore illustrate imagine improve include indicate infer insert instruct interpret invent invite judge keep label lead leave let limit link list look make map mark match measure mention merge name note offer omit open order organise organize outline outputs output paraphrase pick plan point prepare present preserve prioritise prioritize produce propose prove provide put quote rank rate read recommend record reduce refer reject remain remove rename repeat rephrase replace reply report represent request research resolve respond return review revise rewrite score search segment select send separate set shorten show sign simplify solve sort speak specify split spell stand start state stay stick stop suggest summarise summarize surface tag tailor take talk tell think title track transcribe transform translate treat trim turn update use verify vary weigh wrap write"
  ).split(" "),
);

const forbidding = /^(?:please )?(?:do not|don't|never|avoid|no|not|you (?:must|should|may|will|can) (?:not|never)|you (?:mustn't|shouldn't|won't|can't|cannot)|refrain from|under no circumstances|omit|leave out)\b/;

export const isForbidding = (sentence: Sentence) => forbidding.test(sentence.spoken);

/** Begins as an order does, perhaps after a word of courtesy or of place. */
export function isOrder(sentence: Sentence): boolean {
  if (isForbidding(sentence)) return false;
  const at = ["please", "always", "then", "next", "first", "finally", "now", "also", "and", "kindly", "only", "just"].includes(first(sentence)) ? 1 : 0;
  return verbs.has(sentence.words[at]?.text ?? "");
}

/** Says somewhere what is to be done, also after a condition or in other words than an order's. */
export function asksForSomething(sentence: Sentence): boolean {
  if (isOrder(sentence) || sentence.words.some(({ text }) => text === "must" || text === "should")) return true;
  const said = sentence.spoken;
  return /\byour (?:task|job|goal|aim|role|mission|objective)\b|\byou (?:will|are to|have to|need to|write|answer|help)\b|\b(?:i|we) (?:want|need|would like)\b|\btask is\b/.test(said) || /^(?:what|which|who|how|why|when|where|is|are|does|can|could|would)\b/.test(said);
}
