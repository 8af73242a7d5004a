"use client";
import { ChevronDown, LayoutGrid, Rows3 } from "lucide-react";
import { lazyMenu } from "#components/ui/lazy-menu";
import { Segmented } from "#components/ui/segmented";
import type { Asked } from "./asked";
import { orders } from "./words";

const SortMenu = lazyMenu<{ asked: Asked; onAsk: (asked: Asked) => void }>(() => import("./sort-menu").then((file) => file.SortMenu));

interface Props {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

const looks = [
  { value: "table", label: <Look name="Table" icon={<Rows3 size={14} />} /> },
  { value: "cards", label: <Look name="Cards" icon={<LayoutGrid size={14} />} /> },
] as const;

/** In which order, and how it looks. */
export function OrderAndLook({ asked, onAsk }: Props) {
  const order = orders.find(({ value }) => value === (asked.sort ?? "changed"));
  return (
    <span className="ml-auto flex items-center gap-2">
      {asked.q ? (
        <span className="px-1.5 text-13 text-ink-2">best match first</span>
      ) : (
        <SortMenu
          asked={asked}
          onAsk={onAsk}
          trigger={
            <button type="button" className="flex h-7 items-center gap-1 rounded-6 px-1.5 text-13 whitespace-nowrap text-ink-2 hover:bg-well data-[state=open]:bg-well max-desk:h-9">
              sorted by <b className="font-medium text-ink">{order?.label}</b>
              <ChevronDown size={14} className="text-ink-3" />
            </button>
          }
        />
      )}
      <span className="max-desk:hidden">
        <Segmented label="Look" segments={looks} value={asked.view ?? "table"} onChange={(view) => onAsk({ ...asked, view: view === "cards" ? view : undefined })} />
      </span>
    </span>
  );
}

function Look({ name, icon }: { name: string; icon: React.ReactNode }) {
  return (
    <span title={name} className="grid h-6.5 place-items-center">
      {icon}
      <span className="sr-only">{name}</span>
    </span>
  );
}
