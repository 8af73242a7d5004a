import type { Told } from "./told";

const verbs = new Set(
  (
    "accept act add address adopt aim allow analyse analyze answer apologise apologize apply arrange ask assess assign assume attach avoid base be begin break bring calculate call capitalise capitalize check choose cite classify close combine compare complete compose " +
    "confirm consider contain continue convert correct count cover create decide decline define deliver describe detect discuss display double draft draw edit embed emphasise emphasize encourage end ensure escalate estimate evaluate examine exclude expand explain extract " +
    "fill find finish fix flag focus follow format generate get give go greet group guess guide handle help highlight hold identify ignore imagine imitate include indicate infer inform insert introduce invent invite judge keep label lead leave limit link list look lower maintain " +
    "make mark match mention mimic mirror mix name note number obey offer omit open order organise organize output paraphrase pick place play point prefer prepare present preserve prioritise prioritize produce promise proofread propose provide put quote rank rate read recommend refer reflect refuse reject " +
    "remember remind remove repeat rephrase replace reply report request require respond restate return reveal review rewrite round save say score search select send separate set share shorten show sign skip sort sound speak specify split spell start state stay stick stop structure suggest summarise summarize " +
    "supply support take talk target tell thank think translate treat try turn use validate vary verify wait warn welcome wish work wrap write"
  ).split(" "),
);
const leading = new Set(["always", "never", "please", "then", "also", "first", "next", "finally", "lastly", "only", "just", "instead", "otherwise", "and", "but", "so", "do", "don't", "not", "simply", "carefully"]);
const notVerbs = new Set("the a an this that these those it he she they we you i there here in on at by for of to with from as is are was were our your their my its all some many most no".split(" "));
const articles = new Set(["the", "a", "an", "your", "their", "every", "each", "any", "no", "all", "its", "only"]);
const bound = /\b(?:must|shall|should|need to|needs to|has to|have to|required to|ought to|always|never|do not|don't|cannot|can't|may only|only)\b/;
const forbids = /\b(?:never|do not|don't|must not|mustn't|cannot|can't|may not|should not|shouldn't|avoid|without|no more than|at most|at least|no longer than|not exceed|only|refuse|decline|exclude|omit|under no|limit|no)\b/;
const isRole = /^(?:you are|act as|you're|your (?:role|job|task|goal) is)\b/;
const condition = /^(?:if|when|whenever|unless|where|before|after|once|while|for)\b/;

/** Whether a sentence tells the model to do, to be, or to leave something. */
export function isInstruction({ sentence, passage }: Told): boolean {
  const { spoken } = sentence;
  if (isRole.test(spoken) || bound.test(spoken)) return true;
  if (passage.kind === "constraints" || passage.kind === "exclusions") return true;
  return beginsWithVerb(sentence.words.map(({ text }) => text)) || (condition.test(spoken) && clauses(sentence.text).some(beginsWithVerb));
}

/** Whether it draws a line that must not be crossed. */
export const isConstraint = ({ sentence, passage }: Told) => passage.kind === "constraints" || passage.kind === "exclusions" || forbids.test(sentence.spoken);

const clauses = (text: string) => text.split(/[,;:–—]\s*/).slice(1).map((clause) => clause.toLowerCase().match(/[\p{L}']+/gu) ?? []);

function beginsWithVerb(words: readonly string[]): boolean {
  const at = words.findIndex((word) => !leading.has(word));
  const [first = "", second = ""] = at < 0 ? [] : words.slice(at);
  return verbs.has(first) || (articles.has(second) && first !== "" && !notVerbs.has(first) && !first.endsWith("s"));
}
