"use client";
import { useMutation } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useRefresh } from "#components/api/use-refresh";
import { useToast } from "#components/ui/toast";
import { withArticle } from "#server/core/letter/article";
import type { Role, Team } from "./answers";

type Place = Team["members"][number];
export type TeamRole = Exclude<Role, "owner">;

/** What can be done to a team without asking first; each says what it did and offers the way back. */
export function useTeamActs() {
  const api = useApi();
  const refresh = useRefresh();
  const toast = useToast();
  const settled = {
    onError: (failure: unknown) => toast({ tone: "bad", message: sentenceOf(failure) }),
    onSettled: () => refresh("team", "member"),
  };
  const place = useMutation(api.team.placeMember.mutationOptions(settled));
  const drop = useMutation(api.team.dropMember.mutationOptions(settled));

  function changeRole({ id: teamId, name: team }: Team, { memberId, name, role: before }: Place, role: TeamRole) {
    const undo = () => place.mutate({ teamId, memberId, role: before as TeamRole });
    place.mutate({ teamId, memberId, role }, { onSuccess: () => toast({ message: `${name} is ${withArticle(role)} in ${team} now.`, action: { label: "Undo", run: undo } }) });
  }

  function takeOut({ id: teamId, name: team }: Team, { memberId, name, role }: Place) {
    const undo = () => place.mutate({ teamId, memberId, role: role as TeamRole });
    drop.mutate({ teamId, memberId }, { onSuccess: () => toast({ message: `${name} is no longer in ${team}.`, action: { label: "Undo", run: undo } }) });
  }

  return { changeRole, takeOut };
}
