import type { PromptContent } from "#server/core/version/content";
import { severities, type Finding, type Severity } from "./finding";
import { comparePlaces } from "./place";
import type { Rule } from "./rule";
import { rules } from "./rules";
import { subjectOf, type LintOptions } from "./subject";
import { suppressed } from "./suppressed";

export type Weight = Severity | "off";

export type Weights = Readonly<Record<string, Weight | undefined>>;

interface Options extends LintOptions {
  /** What this workspace has set otherwise than the rules do. */
  severities?: Weights;
}

/** Everything the rules say of a prompt, gravest first. What was let stand is in it, with the reason. */
export function lint(content: PromptContent, { severities: weights = {}, ...options }: Options = {}): Finding[] {
  const weightOf = (rule: Rule) => weights[rule.id] ?? rule.severity;
  const subject = subjectOf(content, options);
  const found = rules.flatMap((rule) => {
    const severity = weightOf(rule);
    return severity === "off" ? [] : rule.check(subject).slice(0, mostOfOne).map((one): Finding => ({ ...one, rule: rule.id, title: rule.title, severity }));
  });
  const off = rules.filter((rule) => weightOf(rule) === "off").map(({ id }) => id);
  return suppressed(found, content.suppressions ?? [], weights, off).sort(bySeverity);
}

/** Nobody reads the fifty-first place of the same slip. */
const mostOfOne = 50;

const bySeverity = (one: Finding, other: Finding) =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity) || comparePlaces(one.place, other.place);

/** What still stands against a prompt. */
export const standing = (findings: readonly Finding[]) => findings.filter(({ suppressed }) => suppressed === undefined);
