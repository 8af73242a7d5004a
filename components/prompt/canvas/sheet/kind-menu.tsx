"use client";
import type { ReactNode } from "react";
import { blockKinds, type BlockKind } from "#server/core/version/content";
import { Menu, MenuItem } from "#components/ui/dropdown-menu";
import { kindHints } from "./words";

export interface KindMenuProps {
  onKind: (kind: BlockKind) => void;
}

/** Each kind with what belongs in it. */
export function KindMenu({ trigger, onKind }: KindMenuProps & { trigger: ReactNode }) {
  return (
    <Menu trigger={trigger} defaultOpen>
      {blockKinds.map((kind) => (
        <MenuItem key={kind} onSelect={() => onKind(kind)} className="flex items-baseline gap-2 rounded-4 px-2 py-1.5 text-13 outline-none select-none data-[highlighted]:bg-tint">
          <span className="inline-block w-20">{kind}</span>
          <span className="text-12 text-ink-3">{kindHints[kind]}</span>
        </MenuItem>
      ))}
    </Menu>
  );
}
