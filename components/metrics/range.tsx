"use client";
import { lazyMenu } from "#components/ui/lazy-menu";
import { Segmented } from "#components/ui/segmented";
import type { Asked } from "./asked";
import { sayPart } from "./say-days";

interface MenuProps {
  shown: { from: number; to: number };
  onChoose: (from: string, to: string) => void;
}

const DaysMenu = lazyMenu<MenuProps>(() => import("./days-menu").then((file) => file.DaysMenu));

interface Props {
  asked: Asked;
  shown: { from: number; to: number };
  zone: string;
  by: "day" | "week";
  onAsk: (change: Partial<Asked>) => void;
}

const lengths = [
  { value: "7", label: "7 days" },
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "a year" },
] as const;

const steps = [
  { value: "day", label: "by day" },
  { value: "week", label: "by week" },
] as const;

/** Of which time, and how finely cut. */
export function Range({ asked, shown, zone, by, onAsk }: Props) {
  const length = asked.from ? "chosen" : (asked.days ?? "30");
  return (
    <span className="ml-auto flex flex-wrap items-center gap-2 max-desk:ml-0">
      <DaysMenu
        shown={shown}
        trigger={
          <button type="button" title={`Days as they are in ${zone}`} className="h-7 rounded-6 px-1.5 text-13 whitespace-nowrap text-ink-2 hover:bg-well data-[state=open]:bg-well max-desk:h-9">
            {sayPart(shown)}
          </button>
        }
        onChoose={(from, to) => onAsk({ from, to, days: undefined })}
      />
      <Segmented<string> label="How long" segments={lengths} value={length} onChange={(value) => onAsk({ days: value === "7" || value === "90" || value === "365" ? value : undefined, from: undefined, to: undefined, by: undefined })} />
      <Segmented label="Cut" segments={steps} value={by} onChange={(value) => onAsk({ by: value })} />
    </span>
  );
}
