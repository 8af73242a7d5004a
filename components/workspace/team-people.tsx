"use client";
import { UserRoundMinus } from "lucide-react";
import { Avatar } from "#components/ui/avatar";
import { IconButton } from "#components/ui/icon-button";
import { Table, Td, TdAct, Tr } from "#components/ui/table";
import type { RoleInWords, Team } from "./answers";
import { RoleButton } from "./role-button";
import { useShown } from "./use-shown";
import { useTeamActs, type TeamRole } from "./use-team-acts";

/** The people of one team. */
export function TeamPeople({ team, roles }: { team: Team; roles: readonly RoleInWords[] }) {
  const { changeRole, takeOut } = useTeamActs();
  const { shown, left, end } = useShown(team.members, team.id);
  if (team.members.length === 0) return <p className="border-t border-rule py-2 text-13 text-ink-2">Nobody is in this team yet.</p>;
  return (
    <>
      <Table caption={`People in ${team.name}`}>
        {shown.map((place) => (
          <Tr key={place.memberId} className="first:border-t first:border-rule [content-visibility:auto] [contain-intrinsic-size:auto_2.75rem]">
            <Td lead className="desk:w-2/5">
              <span className="flex min-w-0 items-center gap-2">
                <Avatar name={place.name} />
                <span className="truncate font-medium">{place.name}</span>
              </span>
            </Td>
            <Td className="text-ink-2">{place.email}</Td>
            <Td label={team.manageable ? undefined : "role"} className="desk:w-36 desk:py-1">
              {team.manageable ? (
                <RoleButton of={`${place.name} in ${team.name}`} role={place.role} roles={roles} onChoose={(role) => changeRole(team, place, role as TeamRole)} />
              ) : (
                place.role
              )}
            </Td>
            <TdAct className="desk:w-10">
              {team.manageable ? (
                <IconButton label={`Take ${place.name} out of ${team.name}`} onClick={() => takeOut(team, place)}>
                  <UserRoundMinus size={16} />
                </IconButton>
              ) : null}
            </TdAct>
          </Tr>
        ))}
      </Table>
      {left > 0 ? (
        <p ref={end} className="py-3 text-12 text-ink-3">
          {left} more
        </p>
      ) : null}
    </>
  );
}
