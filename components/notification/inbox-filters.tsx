"use client";
import { Segmented } from "#components/ui/segmented";
import { topics, type Topic } from "#server/core/notification/kinds";
import type { Asked } from "./asked";
import { topicNames } from "./kind-look";

const reading = [
  { value: "all", label: "All" },
  { value: "unread", label: "Unread" },
] as const;

const about = [{ value: "everything", label: "Everything" } as const, ...topics.map((topic) => ({ value: topic, label: topicNames[topic] }))];

interface Props {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** Which lines to show: whether they were read, and what they are about. */
export function InboxFilters({ asked, onAsk }: Props) {
  return (
    <>
      <Segmented label="Which lines" segments={reading} value={asked.unread ? "unread" : "all"} onChange={(value) => onAsk({ ...asked, unread: value === "unread" ? "1" : undefined })} />
      <div className="min-w-0 max-desk:-mx-4 max-desk:max-w-dvw max-desk:overflow-x-auto max-desk:px-4 max-desk:py-0.5">
        <Segmented<Topic | "everything"> label="About what" segments={about} value={asked.topic ?? "everything"} onChange={(value) => onAsk({ ...asked, topic: value === "everything" ? undefined : value })} />
      </div>
    </>
  );
}
