"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { usePathname, useSearchParams } from "next/navigation";
import { lazy, Suspense } from "react";
import { useApi } from "#components/api/provider";
import { useFrame } from "#components/shell/frame-context";
import { Button } from "#components/ui/button";

const InviteDialog = lazy(() => import("./invite-dialog").then(({ InviteDialog }) => ({ default: InviteDialog })));

/** Whether the dialog is open lies in the address, so that any page and ⌘K can lead to it. */
export function InviteButton({ ownsOwners }: { ownsOwners: boolean }) {
  const { data } = useSuspenseQuery(useApi().workspace.roles.queryOptions({}));
  const { workspace } = useFrame();
  const path = usePathname();
  const open = useSearchParams().has("invite");
  const go = (address: string) => window.history.replaceState(null, "", address);
  return (
    <>
      <Button kind="primary" onClick={() => go(`${path}?invite`)}>
        Invite people
      </Button>
      {open ? (
        <Suspense>
          <InviteDialog workspace={workspace.name} roles={data.roles.filter(({ role }) => ownsOwners || role !== "owner")} onClose={() => go(path)} />
        </Suspense>
      ) : null}
    </>
  );
}
