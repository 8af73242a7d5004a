import { AtSign, CheckCheck, CircleCheck, Eye, FileWarning, Hammer, MessageSquare, MessageSquareWarning, TriangleAlert, Undo2, Upload, type LucideIcon } from "lucide-react";
import type { NotificationKind, Topic } from "#server/core/notification/kinds";

const icons: Record<NotificationKind, LucideIcon> = {
  review_requested: Eye,
  approved: CircleCheck,
  changes_requested: MessageSquareWarning,
  mentioned: AtSign,
  remarked: MessageSquare,
  released: Upload,
  rolled_back: Undo2,
  schedule_refused: FileWarning,
  confirmation_asked: CheckCheck,
  glass_broken: Hammer,
  incident_opened: TriangleAlert,
};

export const topicNames: Record<Topic, string> = { reviews: "Reviews", conversations: "Conversations", releases: "Releases", incidents: "Incidents" };

/** What a line is about, drawn; its words say it, too. */
export function KindIcon({ kind }: { kind: NotificationKind }) {
  const Icon = icons[kind];
  return <Icon aria-hidden size={16} className="text-ink-3" />;
}
