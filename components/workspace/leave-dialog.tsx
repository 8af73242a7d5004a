"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { Button, ButtonLink } from "#components/ui/button";
import { Dialog } from "#components/ui/dialog";
import { RemoveMember } from "./remove-member";

interface Props {
  memberId: string;
  owner: boolean;
  workspace: { slug: string; name: string };
  onClose: () => void;
}

/** The last owner is told what to do first; everybody else is asked whether they mean it. */
export function LeaveDialog({ memberId, owner, workspace, onClose }: Props) {
  const { data } = useQuery(useApi().member.list.queryOptions({}, { enabled: owner }));
  const lastOwner = owner && data?.filter(({ role }) => role === "owner").length === 1;
  if (owner && !data) return null;
  if (!lastOwner) return <RemoveMember member={{ id: memberId, name: "You", you: true }} workspace={workspace.name} onClose={onClose} />;
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="You are the last owner"
      sentence="A workspace keeps at least one owner, so you can't leave yet. Make somebody else an owner first; then you can go."
      actions={
        <>
          <Button onClick={onClose}>Stay</Button>
          <ButtonLink kind="primary" href={`/${workspace.slug}/settings/members`}>
            Go to the members
          </ButtonLink>
        </>
      }
    />
  );
}
