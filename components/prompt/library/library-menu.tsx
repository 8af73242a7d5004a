"use client";
import type { ReactElement } from "react";
import { Download } from "lucide-react";
import { Menu, MenuItem } from "#components/ui/dropdown-menu";

export function LibraryMenu({ trigger, onExport }: { trigger: ReactElement; onExport: () => void }) {
  return (
    <Menu defaultOpen align="end" trigger={trigger}>
      <MenuItem icon={<Download size={16} />} onSelect={onExport}>
        Export the library…
      </MenuItem>
    </Menu>
  );
}
