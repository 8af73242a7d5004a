"use client";
import NextLink from "next/link";
import type { ReactNode } from "react";
import { Check, LogOut, Plus, UserRound } from "lucide-react";
import { Dialog, DialogClose } from "#components/ui/dialog";
import { useFrame } from "./frame-context";
import { said, useIsHere } from "./nav-link";
import { useNav } from "./use-nav";
import { WorkspaceMark } from "./workspace-mark";

const row = "flex min-h-11 w-full items-center gap-3 rounded-4 px-2 text-14 on:bg-well on:font-strong";

function To({ href, here, children }: { href: string; here?: boolean; children: ReactNode }) {
  return (
    <DialogClose asChild>
      <NextLink prefetch={false} href={href} aria-current={here ? "page" : undefined} className={row}>
        {children}
      </NextLink>
    </DialogClose>
  );
}

/** On a phone: all that the bottom bar has no room for. */
export function MoreSheet({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const { workspace, workspaces, person, counts, onSignOut } = useFrame();
  const isHere = useIsHere();
  const nav = useNav();

  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={workspace.name} sentence={`${person.name}, ${person.email}`}>
      <nav aria-label="More" className="-mx-2 -mt-2">
        {nav
          .filter((entry) => !entry.onPhone)
          .map(({ segment, label, icon: Icon }) => (
            <To key={segment} href={`/${workspace.slug}/${segment}`} here={isHere(segment)}>
              <Icon size={20} className="text-ink-3" />
              <span className="flex-1">{label}</span>
              {(counts?.[segment] ?? 0) > 0 ? <span className="text-13 font-regular text-ink-3">{said(counts?.[segment] ?? 0)}</span> : null}
            </To>
          ))}
      </nav>
      <div className="-mx-2 mt-2 border-t border-rule pt-2">
        {workspaces.map(({ slug, name }) => (
          <To key={slug} href={`/${slug}/home`}>
            <WorkspaceMark name={name} />
            <span className="min-w-0 flex-1 truncate">{name}</span>
            {slug === workspace.slug ? <Check size={16} aria-label="current" className="text-pencil" /> : null}
          </To>
        ))}
        <To href="/new">
          <Plus size={20} className="text-ink-3" />
          Create a workspace
        </To>
      </div>
      <div className="-mx-2 mt-2 border-t border-rule pt-2">
        <To href="/account">
          <UserRound size={20} className="text-ink-3" />
          Account
        </To>
        <button type="button" className={row} onClick={() => void onSignOut()}>
          <LogOut size={20} className="text-ink-3" />
          Sign out
        </button>
      </div>
    </Dialog>
  );
}
