"use client";
import { clsx } from "clsx";
import { Avatar } from "#components/ui/avatar";
import { lazyMenu } from "#components/ui/lazy-menu";
import { useFrame } from "./frame-context";

const PersonMenu = lazyMenu(() => import("./person-menu").then((file) => file.PersonMenu));

export function PersonButton({ collapsed }: { collapsed: boolean }) {
  const { person } = useFrame();
  return (
    <PersonMenu
      trigger={
        <button
          type="button"
          aria-label={`You: ${person.name}. Account, theme, sign out`}
          className={clsx(
            "flex h-7 min-w-0 items-center gap-2 rounded-6 text-left text-13 text-ink-2 hover:text-ink data-[state=open]:bg-well",
            collapsed ? "w-9 justify-center" : "flex-1 px-1.5",
          )}
        >
          <Avatar name={person.name} />
          {collapsed ? null : <span className="truncate">{person.name}</span>}
        </button>
      }
    />
  );
}
