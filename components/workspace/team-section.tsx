"use client";
import { Pencil, Trash2, UserRoundPlus } from "lucide-react";
import { IconButton } from "#components/ui/icon-button";
import { Section } from "#components/ui/section";
import type { RoleInWords, Team } from "./answers";
import type { TeamAct } from "./team-dialogs";
import { TeamPeople } from "./team-people";

interface Props {
  team: Team;
  roles: readonly RoleInWords[];
  deletable: boolean;
  onAct: (act: TeamAct) => void;
}

export function TeamSection({ team, roles, deletable, onAct }: Props) {
  return (
    <Section
      title={team.name}
      note={team.members.length === 1 ? "1 person" : `${team.members.length} people`}
      action={
        team.manageable ? (
          <>
            <IconButton label={`Put somebody into ${team.name}`} onClick={() => onAct({ do: "add", team })}>
              <UserRoundPlus size={16} />
            </IconButton>
            <IconButton label={`Rename ${team.name}`} onClick={() => onAct({ do: "rename", team })}>
              <Pencil size={16} />
            </IconButton>
            {deletable ? (
              <IconButton label={`Delete ${team.name}`} onClick={() => onAct({ do: "delete", team })}>
                <Trash2 size={16} />
              </IconButton>
            ) : null}
          </>
        ) : undefined
      }
    >
      <TeamPeople team={team} roles={roles} />
    </Section>
  );
}
