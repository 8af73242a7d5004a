import { Activity, ArrowUpToLine, Check, FileText, GitPullRequestArrow, MessageSquare, TriangleAlert, Undo2 } from "lucide-react";
import type { Happening } from "#server/core/incident/happening";

const icons: Record<Happening["kind"], React.ReactNode> = {
  opened: <TriangleAlert size={16} />,
  resolved: <Check size={16} />,
  note: <MessageSquare size={16} />,
  run: <Activity size={16} />,
  release: <ArrowUpToLine size={16} />,
  version: <FileText size={16} />,
  proposal: <GitPullRequestArrow size={16} />,
  review: <MessageSquare size={16} />,
};

/** The sign of what happened, in the column of time. */
export const HappeningIcon = ({ happening }: { happening: Happening }) => (happening.kind === "release" && happening.release.kind === "rollback" ? <Undo2 size={16} /> : icons[happening.kind]);
