interface Agreed {
  /** Of all pairs of verdicts on one output, how many were the same. */
  agreement: { n: number; m: number } | null;
  kappa: number | null;
  measure: "cohen" | "krippendorff" | null;
}

const measures = { cohen: "Cohen’s kappa", krippendorff: "Krippendorff’s alpha" };

/** How far raters agree, in words: how often they say the same, and how much of that is more than chance. */
export function sayAgreement({ agreement, kappa, measure }: Agreed): { term: string; said: string }[] {
  if (!agreement || agreement.m === 0 || measure === null) return [{ term: "agreement", said: "Not known yet: no output has all its verdicts." }];
  const percent = Math.round((100 * agreement.n) / agreement.m);
  const beyond = kappa === null ? "not defined, as all said the same" : `${kappa.toFixed(2)}, ${wordFor(kappa)}`;
  return [
    { term: "same verdict", said: `${percent} %, ${agreement.n.toLocaleString("en")} of ${agreement.m.toLocaleString("en")} pairs` },
    { term: measures[measure], said: beyond },
  ];
}

/** Landis and Koch's words. */
function wordFor(kappa: number): string {
  if (kappa < 0) return "less than chance would give";
  if (kappa <= 0.2) return "slight";
  if (kappa <= 0.4) return "fair";
  if (kappa <= 0.6) return "moderate";
  return kappa <= 0.8 ? "substantial" : "almost perfect";
}
