"use client";
import { memo } from "react";
import { LogOut, UserRoundMinus } from "lucide-react";
import { Avatar } from "#components/ui/avatar";
import { IconButton } from "#components/ui/icon-button";
import { RelativeTime } from "#components/ui/relative-time";
import { Td, TdAct, Tr } from "#components/ui/table";
import type { Member, Role, RoleInWords } from "./answers";
import { RoleButton } from "./role-button";

interface Props {
  member: Member;
  roles: readonly RoleInWords[];
  manages: boolean;
  ownsOwners: boolean;
  lastOwner: boolean;
  onRole: (member: Member, role: Role) => void;
  onRemove: (member: Member) => void;
}

export const MemberRow = memo(function MemberRow({ member, roles, manages, ownsOwners, lastOwner, onRole, onRemove }: Props) {
  const { name, email, role, teams, createdAt, you } = member;
  const mine = manages && (role !== "owner" || ownsOwners);
  return (
    <Tr className="[content-visibility:auto] [contain-intrinsic-size:auto_2.75rem]">
      <Td lead>
        <span className="flex min-w-0 items-center gap-2">
          <Avatar name={name} />
          <span className="min-w-0 truncate font-medium">{name}</span>
          {you ? <span className="text-12 text-ink-3">you</span> : null}
        </span>
      </Td>
      <Td className="text-ink-2">
        <span title={email} className="block truncate">{email}</span>
      </Td>
      <Td label={mine ? undefined : "role"} className="desk:py-1">
        {mine ? <RoleButton of={name} role={role} roles={roles} closed={closedTo(lastOwner, ownsOwners, roles)} onChoose={(next) => onRole(member, next)} /> : role}
      </Td>
      <Td label={teams.length > 0 ? "in" : undefined} className="text-ink-2">
        {teams.map(({ team, role }) => `${team.name} (${role})`).join(", ")}
      </Td>
      <Td label="since" className="text-ink-2">
        <RelativeTime at={createdAt} />
      </Td>
      <TdAct>
        {you ? (
          <IconButton label="Leave this workspace" onClick={() => onRemove(member)}>
            <LogOut size={16} />
          </IconButton>
        ) : mine ? (
          <IconButton label={`Remove ${name}`} onClick={() => onRemove(member)}>
            <UserRoundMinus size={16} />
          </IconButton>
        ) : null}
      </TdAct>
    </Tr>
  );
});

function closedTo(lastOwner: boolean, ownsOwners: boolean, roles: readonly RoleInWords[]) {
  if (lastOwner) return { why: "The last owner stays one until somebody else is.", roles: roles.map(({ role }) => role).filter((role) => role !== "owner") };
  return ownsOwners ? undefined : { why: "Only owners make owners.", roles: ["owner"] as const };
}
