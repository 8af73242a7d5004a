import { isSmall, stem } from "./stem";

const neutral =
  /\b(?:not only|not just|not merely|no longer than|no more than|no fewer than|no less than|no later than|nothing (?:else|but)|no other|no matter|whether or not|if not|not sure|(?:do not|don't|doesn't|does not) (?:know|understand|apply|have|exist)|if and only if)\b/g;
const conditional = /\b(?:if|when|whenever|unless|where|once|whether)\b[^,;:.]*/g;
const negator = /^(?:not|never|no|none|without|avoid|refrain|cannot|nor|neither|refuse|forbid|stop|n't|don't|doesn't|isn't|aren't|won't|can't|mustn't|shouldn't|couldn't|wouldn't|didn't|wasn't|weren't)$/;
const word = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;

/** The words right after a "not", without their endings, and all the others. */
interface Polarity {
  denied: ReadonlySet<string>;
  said: ReadonlySet<string>;
}

export function polarityOf(text: string): Polarity {
  const plain = text.toLowerCase().replaceAll("’", "'").replace(/\{\{[^}]*\}\}/g, " ").replace(neutral, " ");
  const asserted = plain.replace(conditional, " ");
  const [denied, said] = [new Set<string>(), new Set<string>()];
  for (const clause of (/\p{L}/u.test(asserted) ? asserted : plain).split(/[,;:.–—()]|\bbut\b|\binstead\b/)) {
    let denying = false;
    for (const [at] of clause.matchAll(word)) {
      if (negator.test(at)) denying = !denying;
      else if (!isSmall(at) || at === "only") {
        (denying ? denied : said).add(stem(at));
        denying = false;
      }
    }
  }
  return { denied, said };
}

const opposites = [
  ...["include exclude", "allow forbid", "accept reject", "accept refuse", "before after", "least most", "minimum maximum", "more fewer", "more less", "above below", "longer shorter", "enable disable", "with without"],
  ...["required optional", "public private", "always never", "formal informal", "formal casual", "show hide", "add remove", "keep delete", "reveal withhold", "encourage discourage", "increase decrease", "approve deny"],
].map((pair) => pair.split(" ") as [string, string]); // safe because each row has two words

const wordsIn = (text: string) => new Set(text.toLowerCase().match(word) ?? []);

/** The word that now says the contrary, if one does. */
export function flipped(before: string, after: string): string | undefined {
  const [one, other] = [polarityOf(before), polarityOf(after)];
  const denied = [...one.denied].find((at) => other.said.has(at) && !other.denied.has(at) && !one.said.has(at));
  const asserted = [...other.denied].find((at) => one.said.has(at) && !one.denied.has(at) && !other.said.has(at));
  if (denied ?? asserted) return denied ?? asserted;
  const [ours, theirs] = [wordsIn(before), wordsIn(after)];
  const turned = (left: string, right: string) => ours.has(left) && !theirs.has(left) && theirs.has(right) && !ours.has(right);
  return opposites.find(([left, right]) => turned(left, right) || turned(right, left))?.[0];
}

/** A prohibition inside a sentence that is otherwise still there. */
export function droppedProhibition(before: string, after: string): boolean {
  const [one, other] = [polarityOf(before), polarityOf(after)];
  return [...one.denied].some((at) => !other.denied.has(at) && !other.said.has(at));
}

const duties: RegExp[] = [/\b(?:must|always|never|shall|required|have to|has to)\b/, /\b(?:should|ought|normally|usually|generally|try to|aim to|prefer)\b/, /\b(?:may|might|can|could|sometimes|optionally|if possible|where possible|feel free)\b/];

/** Whether what had to be done now only may be. */
export function weakened(before: string, after: string): boolean {
  const rank = (text: string) => duties.findIndex((duty) => duty.test(text.toLowerCase()));
  const [one, other] = [rank(before), rank(after)];
  return one >= 0 && other > one;
}
