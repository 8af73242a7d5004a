import { untrustedInSystem } from "#server/core/lint/injection/untrusted-in-system";
import { untrustedUndelimited } from "#server/core/lint/injection/untrusted-undelimited";
import type { Found } from "#server/core/lint/finding";
import type { Subject } from "#server/core/lint/subject";
import { untrustedUses } from "#server/core/lint/untrusted";
import type { RiskFinding } from "./finding";

/** Where text from outside reaches further than it did. */
export function risksOfSurface(before: Subject, after: Subject): RiskFinding[] {
  const grave = [untrustedInSystem, untrustedUndelimited].flatMap((rule) => newlyFound(rule.check(before), rule.check(after)));
  const named = new Set(grave.map(({ quote }) => quote));
  const news = newUses(before, after).filter(({ quote }) => !named.has(quote));
  return [...grave, ...news, ...trusted(before, after)];
}

/** The same tag may have been in danger before; what counts is where it is in danger now and was not. */
function newlyFound(before: readonly Found[], after: readonly Found[]): RiskFinding[] {
  const known = new Map<string, number>();
  for (const { quote = "" } of before) known.set(quote, (known.get(quote) ?? 0) + 1);
  return after.flatMap(({ quote = "", message, place }): RiskFinding[] => {
    const left = known.get(quote) ?? 0;
    known.set(quote, left - 1);
    return left > 0 ? [] : [{ kind: "injection-opened", level: "high", quote, sentence: message, place: { ...place, in: "after" } }];
  });
}

function newUses(before: Subject, after: Subject): RiskFinding[] {
  const used = new Set(before.passages.flatMap((passage) => untrustedUses(passage, before.content.inputs).map(({ name }) => name)));
  const seen = new Set<string>();
  return after.passages.flatMap((passage) =>
    untrustedUses(passage, after.content.inputs).flatMap(({ use, name }): RiskFinding[] => {
      if (used.has(name) || seen.has(name)) return [];
      seen.add(name);
      const quote = passage.text.slice(use.start, use.end);
      const sentence = `Text that somebody outside may have written now reaches the model as ${name}. It stands apart from your own words.`;
      return [{ kind: "injection-opened", level: "medium", quote, sentence, place: { ...passage.place, start: use.start, end: use.end, in: "after" } }];
    }),
  );
}

function trusted(before: Subject, after: Subject): RiskFinding[] {
  return after.content.inputs.flatMap(({ name, untrusted }): RiskFinding[] => {
    const was = before.content.inputs.find((input) => input.name === name);
    if (!was?.untrusted || untrusted) return [];
    return [{ kind: "trust-changed", level: "medium", quote: name, sentence: `${name} counted as text from outside and is trusted now, so nothing warns of it any more.`, place: { input: name, in: "after" } }];
  });
}
