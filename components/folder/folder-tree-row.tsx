import type { KeyboardEvent, MouseEvent } from "react";
import { ChevronRight } from "lucide-react";
import { clsx } from "clsx";

interface Props {
  id: string;
  href: string;
  name: string;
  count: number;
  depth: number;
  chosen: boolean;
  /** Where the tab key comes in. */
  reached: boolean;
  /** Absent where nothing lies below. */
  open?: boolean;
  onToggle?: () => void;
  onChoose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

const plainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) => button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

export function FolderTreeRow({ id, href, name, count, depth, chosen, reached, open, onToggle, onChoose, onKeyDown }: Props) {
  return (
    <a
      role="treeitem"
      href={href}
      data-folder={id}
      aria-level={depth + 1}
      aria-selected={chosen}
      aria-expanded={open}
      aria-current={chosen ? "page" : undefined}
      tabIndex={reached ? 0 : -1}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (!plainClick(event)) return;
        event.preventDefault();
        onChoose();
      }}
      className="group flex h-7 items-center gap-1 rounded-6 pr-2 text-13 text-ink-2 -outline-offset-2! hover:text-ink max-desk:h-10 on:bg-well on:font-strong on:text-ink"
    >
      <span aria-hidden style={{ width: `${depth}rem` }} className="shrink-0" />
      {open === undefined ? (
        <span aria-hidden className="w-6 shrink-0" />
      ) : (
        <span
          aria-hidden
          className="grid h-full w-6 shrink-0 place-items-center text-ink-3"
          onClick={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onToggle?.();
          }}
        >
          <ChevronRight size={14} className={clsx("transition-transform duration-100", open && "rotate-90")} />
        </span>
      )}
      <span className="min-w-0 flex-1 truncate">{name}</span>
      <span className="text-12 font-regular text-ink-3">{count.toLocaleString("en")}</span>
    </a>
  );
}
