"use client";
import { ChevronDown } from "lucide-react";
import { lazyMenu } from "#components/ui/lazy-menu";
import type { RoleChoice } from "./role-menu";

const RoleMenu = lazyMenu<RoleChoice>(() => import("./role-menu").then((file) => file.RoleMenu));

/** The role as it stands, and the way to another. */
export function RoleButton({ of, ...choice }: RoleChoice & { of: string }) {
  return (
    <RoleMenu
      {...choice}
      trigger={
        <button
          type="button"
          aria-label={`Role of ${of}: ${choice.role}. Change`}
          className="-ml-2 inline-flex h-7 items-center gap-1 rounded-6 px-2 text-13 text-ink hover:bg-well data-[state=open]:bg-well max-desk:h-10"
        >
          {choice.role}
          <ChevronDown size={14} className="text-ink-3" />
        </button>
      }
    />
  );
}
