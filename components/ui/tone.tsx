import { CircleX, Info, TriangleAlert } from "lucide-react";
import { CheckedCircle } from "./checked-circle";

export type Tone = "plain" | "good" | "warn" | "bad";

/** A tone is always drawn as well as coloured. */
export function toneIcon(tone: Tone) {
  if (tone === "good") return <CheckedCircle className="text-good" />;
  if (tone === "warn") return <TriangleAlert size={16} className="text-warn" />;
  if (tone === "bad") return <CircleX size={16} className="text-bad" />;
  return <Info size={16} className="text-ink-3" />;
}
