import type { Suppression } from "#server/core/version/content";
import type { Finding } from "./finding";
import { unusedSuppression } from "./leftovers/unused-suppression";
import type { Weights } from "./lint";

/** Marks what was let stand, and names each suppression that no longer lets anything stand. */
export function suppressed(found: readonly Finding[], suppressions: readonly Suppression[], weights: Weights, off: readonly string[]): Finding[] {
  const marked = found.map((finding) => {
    const by = suppressions.find((one) => covers(one, finding));
    return by ? { ...finding, suppressed: by.reason } : finding;
  });
  const severity = weights[unusedSuppression.id] ?? unusedSuppression.severity;
  if (severity === "off") return marked;
  const unused = suppressions.flatMap((one, at): Finding[] =>
    off.includes(one.rule) || found.some((finding) => covers(one, finding))
      ? []
      : [
          {
            rule: unusedSuppression.id,
            title: unusedSuppression.title,
            severity,
            message: `Nothing here breaks ${one.rule} any more${one.quote === undefined ? "" : ` at “${one.quote}”`}, so its suppression says nothing.`,
            place: {},
            fix: { label: "Remove it", patch: { do: "drop-suppression", at } },
          },
        ],
  );
  return [...marked, ...unused];
}

const covers = ({ rule, quote }: Suppression, finding: Finding) => rule === finding.rule && (quote === undefined || quote === finding.quote);
