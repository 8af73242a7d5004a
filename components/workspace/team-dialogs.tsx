"use client";
import { useMutation } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { useRefresh } from "#components/api/use-refresh";
import { ActDialog } from "#components/shell/act-dialog";
import { useToast } from "#components/ui/toast";
import type { RoleInWords, Team } from "./answers";
import { AddToTeam } from "./add-to-team";
import { TeamNameDialog } from "./team-name-dialog";

export type TeamAct = { do: "create" } | { do: "rename" | "delete" | "add"; team: Team };

/** Whatever was begun with a team; fetched when something is. */
export function TeamDialogs({ act, roles, onClose }: { act: TeamAct; roles: readonly RoleInWords[]; onClose: () => void }) {
  const api = useApi();
  const toast = useToast();
  const refresh = useRefresh();
  const create = useMutation(api.team.create.mutationOptions({ onSuccess: onClose, onSettled: () => refresh("team", "member") }));
  const rename = useMutation(api.team.rename.mutationOptions({ onSuccess: onClose, onSettled: () => refresh("team", "member") }));
  const remove = useMutation(api.team.delete.mutationOptions({ onSettled: () => refresh("team", "member") }));

  if (act.do === "create") {
    return (
      <TeamNameDialog
        title="Make a team"
        sentence="A team is people who own folders together."
        act="Make the team"
        pending={create.isPending}
        failure={create.error}
        onName={(name) => create.mutate({ name })}
        onClose={onClose}
      />
    );
  }
  const { team } = act;
  if (act.do === "add") return <AddToTeam team={team} roles={roles} onClose={onClose} />;
  if (act.do === "rename") {
    return <TeamNameDialog title={`Rename ${team.name}`} act="Rename" name={team.name} pending={rename.isPending} failure={rename.error} onName={(name) => rename.mutate({ teamId: team.id, name })} onClose={onClose} />;
  }
  return (
    <ActDialog
      danger
      title={`Delete the team ${team.name}?`}
      sentence={`${placesIn(team)} The people stay members of the workspace, and the log keeps who was in it.`}
      act="Delete the team"
      onAct={async () => {
        await remove.mutateAsync({ teamId: team.id });
        toast({ message: `The team ${team.name} is gone.` });
      }}
      onClose={onClose}
    />
  );
}

function placesIn({ members }: Team) {
  if (members.length === 0) return "The team and its name go; nobody is in it.";
  const names = members.slice(0, 3).map(({ name, role }) => `${name} (${role})`);
  const more = members.length > 3 ? ` and ${members.length - 3} more` : "";
  return `The team goes, and with it the places and roles of ${names.join(", ")}${more}.`;
}
