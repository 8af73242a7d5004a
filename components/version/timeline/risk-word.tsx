import { ShieldCheck, TriangleAlert } from "lucide-react";
import { clsx } from "clsx";
import type { VersionLine } from "#components/version/answers";

const looks: Record<VersionLine["risk"], { word: string; colour: string }> = {
  high: { word: "High risk", colour: "text-bad" },
  medium: { word: "Medium risk", colour: "text-warn" },
  low: { word: "Low risk", colour: "text-ink-3" },
};

/** How much the change behind a version may do to outputs; the number speaks of contracts only. */
export function RiskWord({ risk }: { risk: VersionLine["risk"] }) {
  const { word, colour } = looks[risk];
  return (
    <span className={clsx("inline-flex items-center gap-1 text-12 font-medium whitespace-nowrap", colour)}>
      {risk === "low" ? <ShieldCheck size={14} /> : <TriangleAlert size={14} />}
      {word}
    </span>
  );
}
