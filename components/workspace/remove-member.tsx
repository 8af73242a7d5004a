"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { Notice } from "#components/ui/notice";
import { Skeleton } from "#components/ui/skeleton";
import { TextField } from "#components/ui/text-field";
import { ActDialog } from "#components/shell/act-dialog";
import { useToast } from "#components/ui/toast";
import { PersonPicker } from "./person-picker";

interface Props {
  member: { id: string; name: string; you: boolean };
  workspace: string;
  onClose: () => void;
}

/** Takes somebody out, or oneself. What they own is counted first, and somebody else must take it on. */
export function RemoveMember({ member, workspace, onClose }: Props) {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const [heirId, setHeirId] = useState<string>();
  const [reason, setReason] = useState("");
  const holdings = useQuery(api.member.holdings.queryOptions({ memberId: member.id }, { staleTime: 0 }));
  const people = useQuery(api.member.list.queryOptions({}));
  const remove = useMutation(api.member.remove.mutationOptions());

  const owned = Object.entries(holdings.data?.owned ?? {}).filter(([, count]) => count > 0);
  const what = owned.map(([word, count]) => `${count} ${count === 1 ? word.replace(/s$/, "") : word}`).join(", ");
  const others = people.data?.filter(({ id }) => id !== member.id) ?? [];
  const heir = others.find(({ id }) => id === heirId);
  const known = holdings.data?.keysKnown ?? 0;
  const failure = holdings.error ?? people.error;

  async function confirm() {
    await remove.mutateAsync({ memberId: member.id, heirId, reason: reason || undefined });
    if (member.you) return location.assign("/");
    toast({ message: `${member.name} is no longer a member.${heir ? ` ${heir.name} has ${what} now.` : ""}` });
    await queries.invalidateQueries();
  }

  return (
    <ActDialog
      danger
      title={member.you ? `Leave ${workspace}?` : `Remove ${member.name} from ${workspace}?`}
      sentence={
        member.you
          ? "Your next click here will find nothing. What you wrote and decided stays, under your name; to come back you need an invitation."
          : "Their next click here will find nothing. What they wrote and decided stays, under their name; to come back they need an invitation."
      }
      act={member.you ? "Leave" : "Remove"}
      keep={member.you ? "Stay" : "Keep them"}
      unready={!holdings.data || (owned.length > 0 && !heir)}
      onAct={confirm}
      onClose={onClose}
    >
      {failure ? <Notice tone="bad">{sentenceOf(failure)}</Notice> : null}
      {holdings.isPending ? <Skeleton className="h-8" /> : null}
      {owned.length > 0 && others.length > 0 ? (
        <PersonPicker label={`${member.you ? "You own" : `${member.name} owns`} ${what}. Who inherits?`} people={others} chosen={heirId} onChoose={setHeirId} />
      ) : null}
      {owned.length > 0 && heir ? (
        <p className="text-13">
          {heir.name} will own {what}. {(holdings.data?.owned["API keys"] ?? 0) > 0 ? `What calls Galley by these keys is refused at once, until ${heir.you ? "you give" : `${heir.name} gives`} each another secret: ${member.you ? "you know" : `${member.name} knows`} the ones they have.` : ""}
        </p>
      ) : null}
      {known > 0 ? (
        <p className="text-13">
          {known === 1 ? "An API key that acts for somebody else is" : `${known} API keys that act for others are`} refused at once, until {known === 1 ? "it has" : "each has"} another secret: {member.you ? "you were" : `${member.name} was`} shown the one in use.
        </p>
      ) : null}
      {member.you ? null : <TextField label="Why" hint="optional, for the log" value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />}
    </ActDialog>
  );
}
