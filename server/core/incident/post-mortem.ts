import type { FailureMode } from "./failure-mode";
import { inOrder, sayHappening, sayRelease, type Happening, type Released } from "./happening";

export interface PostMortem {
  name: string;
  title: string;
  complaint: string;
  prompt: { name: string; key: string } | undefined;
  customer: string;
  moment: Date;
  resolvedAt: Date | null;
  openedBy: string;
  cause: string;
  lesson: string;
  mode: FailureMode | undefined;
  suspect: { release: Released; reason: string; authors: readonly string[]; approvers: readonly string[] } | undefined;
  happenings: readonly Happening[];
  /** Pages to look at, by what they are called. */
  links: readonly { label: string; href: string }[];
}

/** What happened, why, and what is done so that it doesn't again, as Markdown that stands by itself. */
export function writePostMortem(incident: PostMortem): string {
  const { name, title, complaint, suspect, mode, cause, lesson, links, happenings } = incident;
  const sections = [
    `# ${escaped(name)}: ${escaped(title)}`,
    facts(incident),
    complaint && `## What was complained of\n\n${quoted(complaint)}`,
    `## What caused it\n\n${written(cause, "Not written yet.")}`,
    mode && `**Failure mode: ${escaped(mode.name)}.** ${escaped(mode.story)}`,
    suspect && `## The release under suspicion\n\n${escaped(sayRelease(suspect.release))}\n\n${escaped(suspect.reason)}\n\n${people(suspect)}`,
    `## What was restored\n\n${restored(incident)}`,
    `## What is done so that it doesn’t happen again\n\n${written(lesson, "Not written yet.")}`,
    `## What happened, in order\n\n${inOrder(happenings).reverse().map((happening) => `- ${when(happening.at)} · ${escaped(sayHappening(happening))}`).join("\n")}`,
    links.length > 0 && `## To look at\n\n${links.map(({ label, href }) => `- [${escaped(label)}](<${href.replace(/[<>\n]/g, encodeURIComponent)}>)`).join("\n")}`,
  ];
  return `${sections.filter((section) => typeof section === "string" && section !== "").join("\n\n")}\n`;
}

function facts({ prompt, customer, moment, resolvedAt, openedBy }: PostMortem): string {
  const rows = [prompt && `Prompt: ${prompt.name} (${prompt.key})`, customer && `Customer: ${customer}`, `It showed: ${when(moment)}`, `Opened by: ${openedBy}`, resolvedAt ? `Resolved: ${when(resolvedAt)}, ${lasting(resolvedAt.getTime() - moment.getTime())} after it showed` : "Still open"];
  return rows.flatMap((row) => (row ? `- ${escaped(row)}` : [])).join("\n");
}

const people = ({ authors, approvers }: { authors: readonly string[]; approvers: readonly string[] }) =>
  [`- Written by: ${escaped(authors.join(", ") || "nobody who is known")}`, `- Approved by: ${escaped(approvers.join(", ") || "nobody")}`].join("\n");

function restored({ happenings, moment }: PostMortem): string {
  const back = happenings.flatMap((happening) => (happening.kind === "release" && happening.release.kind === "rollback" && happening.at >= moment ? [happening.release] : []));
  return back.length > 0 ? back.map((release) => `- ${when(release.at)} · ${escaped(sayRelease(release))}`).join("\n") : "Nothing was rolled back.";
}

/** In UTC, so that readers in two countries mean the same minute. */
const when = (at: Date) => `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;

/** "2 h 5 min" */
export function lasting(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  const parts = [days > 0 && `${days} d`, hours > 0 && `${hours} h`, days === 0 && `${minutes % 60} min`].filter((part) => typeof part === "string");
  return parts.join(" ");
}

/** Somebody's own words may hold Markdown of their own; what only looks like it stays text. */
const written = (text: string, otherwise: string) => text.trim() || otherwise;
const quoted = (text: string) => text.trim().split("\n").map((line) => `> ${escaped(line)}`).join("\n");
const escaped = (text: string) => text.replace(/\s*\n\s*/g, " ").replace(/([\\`*_[\]<>#|~])/g, "\\$1");
