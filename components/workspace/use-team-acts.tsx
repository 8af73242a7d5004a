"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useToast } from "#components/ui/toast";
import type { Role, Team } from "./answers";
import { aRole } from "./article";

type Place = Team["members"][number];
export type TeamRole = Exclude<Role, "owner">;

/** What can be done to a team without asking first; each says what it did and offers the way back. */
export function useTeamActs() {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const settled = {
    onError: (failure: Parameters<typeof sentenceOf>[0]) => toast({ tone: "bad", message: sentenceOf(failure) }),
    onSettled: () => Promise.all([queries.invalidateQueries(api.team.pathFilter()), queries.invalidateQueries(api.member.pathFilter()), queries.invalidateQueries(api.audit.pathFilter())]),
  };
  const place = useMutation(api.team.placeMember.mutationOptions(settled));
  const drop = useMutation(api.team.dropMember.mutationOptions(settled));

  function changeRole({ id: teamId, name: team }: Team, { memberId, name, role: before }: Place, role: TeamRole) {
    const undo = () => place.mutate({ teamId, memberId, role: before as TeamRole });
    place.mutate({ teamId, memberId, role }, { onSuccess: () => toast({ message: `${name} is ${aRole(role)} in ${team} now.`, action: { label: "Undo", run: undo } }) });
  }

  function takeOut({ id: teamId, name: team }: Team, { memberId, name, role }: Place) {
    const undo = () => place.mutate({ teamId, memberId, role: role as TeamRole });
    drop.mutate({ teamId, memberId }, { onSuccess: () => toast({ message: `${name} is no longer in ${team}.`, action: { label: "Undo", run: undo } }) });
  }

  return { changeRole, takeOut };
}
