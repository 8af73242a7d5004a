"use client";
import { Trash2 } from "lucide-react";
import { clsx } from "clsx";
import { IconButton } from "#components/ui/icon-button";

interface Props {
  name: string;
  note: string;
  shown: boolean;
  onShow: () => void;
  onRemove?: () => void;
}

export function VariantRow({ name, note, shown, onShow, onRemove }: Props) {
  return (
    <li className="flex min-h-10 items-center gap-2 text-13">
      <button type="button" aria-pressed={shown} onClick={onShow} className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2 py-2 text-left hover:text-pencil">
        <span className={clsx(shown ? "font-strong text-pencil" : "font-medium")}>{name}</span>
        <span className="text-12 text-ink-3">{shown ? `on the sheet · ${note}` : note}</span>
      </button>
      {onRemove ? (
        <IconButton label={`Remove the variant for ${name}`} onClick={onRemove}>
          <Trash2 size={14} />
        </IconButton>
      ) : null}
    </li>
  );
}
