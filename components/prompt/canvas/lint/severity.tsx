import { CircleX, Info, TriangleAlert } from "lucide-react";
import type { Severity } from "#server/core/lint/finding";

export const severityWords: Record<Severity, string> = { error: "Error", warning: "Warning", note: "Note" };

export function severityIcon(severity: Severity) {
  if (severity === "error") return <CircleX size={14} className="text-bad" />;
  return severity === "warning" ? <TriangleAlert size={14} className="text-warn" /> : <Info size={14} className="text-ink-3" />;
}
