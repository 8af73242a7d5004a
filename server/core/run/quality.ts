import type { Share } from "#server/core/stats/share";
import type { Counts } from "./counters";

export interface Quality {
  usable: Share;
  heavyEdit: Share;
  discarded: Share;
}

/** Usable, heavy-edit and discard rate: each verdict ÷ outputs with a verdict. Authors' verdicts on their own versions are added only where somebody asks for them. */
export function qualityOf(counts: Counts, own: "without own" | "with own" = "without own"): Quality {
  const { usable = 0, heavyEdit = 0, discarded = 0 } = counts;
  const { ownUsable = 0, ownHeavyEdit = 0, ownDiscarded = 0 } = own === "with own" ? counts : {};
  const m = usable + heavyEdit + discarded + ownUsable + ownHeavyEdit + ownDiscarded;
  return { usable: { n: usable + ownUsable, m }, heavyEdit: { n: heavyEdit + ownHeavyEdit, m }, discarded: { n: discarded + ownDiscarded, m } };
}
