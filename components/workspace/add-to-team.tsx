"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useRefresh } from "#components/api/use-refresh";
import { Button } from "#components/ui/button";
import { Dialog, DialogClose } from "#components/ui/dialog";
import { Notice } from "#components/ui/notice";
import { Select } from "#components/ui/select";
import { useToast } from "#components/ui/toast";
import { withArticle } from "#server/core/letter/article";
import type { RoleInWords, Team } from "./answers";
import { PersonPicker } from "./person-picker";
import type { TeamRole } from "./use-team-acts";

interface Props {
  team: Team;
  roles: readonly RoleInWords[];
  onClose: () => void;
}

export function AddToTeam({ team, roles, onClose }: Props) {
  const api = useApi();
  const refresh = useRefresh();
  const toast = useToast();
  const [memberId, setMemberId] = useState<string>();
  const [role, setRole] = useState<TeamRole>("author");
  const people = useQuery(api.member.list.queryOptions({}));
  const inside = new Set(team.members.map(({ memberId }) => memberId));
  const outside = people.data?.filter(({ id }) => !inside.has(id)) ?? [];
  const chosen = outside.find(({ id }) => id === memberId);
  const place = useMutation(
    api.team.placeMember.mutationOptions({
      async onSuccess() {
        toast({ message: `${chosen?.name ?? "They"} is ${withArticle(role)} in ${team.name} now.` });
        await refresh("team", "member");
        onClose();
      },
    }),
  );
  const failure = place.error ?? people.error;

  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={`Put somebody into ${team.name}`}
      sentence="Their role here counts for what this team owns, and adds to the one they have in the workspace."
      actions={
        <>
          <DialogClose asChild>
            <Button>Not now</Button>
          </DialogClose>
          <Button kind="primary" pending={place.isPending} disabled={!chosen} onClick={() => memberId && place.mutate({ teamId: team.id, memberId, role })}>
            {chosen ? `Add ${chosen.name}` : "Add"}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {people.data && outside.length === 0 ? (
          <Notice>Everybody in the workspace is in this team already. Invite somebody first.</Notice>
        ) : (
          <PersonPicker label="Person" people={outside} chosen={memberId} onChoose={setMemberId} />
        )}
        <Select
          label="Role in this team"
          help={roles.find((one) => one.role === role)?.sentence}
          value={role}
          onValueChange={(next) => setRole(next as TeamRole)}
          options={roles.map(({ role, sentence }) => ({ value: role, label: role, note: sentence }))}
        />
        {failure ? <Notice tone="bad">{sentenceOf(failure)}</Notice> : null}
      </div>
    </Dialog>
  );
}
