import {
  Activity,
  ArrowUpToLine,
  ChartLine,
  FileText,
  GitPullRequestArrow,
  House,
  Inbox,
  Library,
  ListChecks,
  Settings2,
  TriangleAlert,
  type LucideIcon,
} from "lucide-react";

export interface Empty {
  title: string;
  sentence: string;
  action: { label: string; to: string };
}

export interface NavEntry {
  segment: string;
  label: string;
  icon: LucideIcon;
  place: "main" | "foot";
  /** Stands in the phone's bottom bar; the rest is behind More. */
  onPhone?: boolean;
  /** What the page says while it holds nothing; `to` is an address within the workspace. */
  empty?: Empty;
}

const roles = "settings/roles";

export const nav: readonly NavEntry[] = [
  { segment: "home", label: "Home", icon: House, place: "main", onPhone: true },
  { segment: "prompts", label: "Library", icon: Library, place: "main" },
  { segment: "pieces", label: "Pieces", icon: FileText, place: "main" },
  { segment: "changes", label: "Changes", icon: GitPullRequestArrow, place: "main", onPhone: true },
  { segment: "releases", label: "Releases", icon: ArrowUpToLine, place: "main", onPhone: true },
  { segment: "runs", label: "Runs", icon: Activity, place: "main" },
  {
    segment: "evals",
    label: "Evals",
    icon: ListChecks,
    place: "main",
    empty: {
      title: "No evals yet",
      sentence: "An eval puts a version through a set of golden cases and compares it, case by case, with what is live.",
      action: { label: "See who may run them", to: roles },
    },
  },
  { segment: "metrics", label: "Metrics", icon: ChartLine, place: "main" },
  { segment: "incidents", label: "Incidents", icon: TriangleAlert, place: "main", onPhone: true },
  { segment: "inbox", label: "Inbox", icon: Inbox, place: "foot" },
  { segment: "settings", label: "Settings", icon: Settings2, place: "foot" },
];
