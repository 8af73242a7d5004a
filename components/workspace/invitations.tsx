"use client";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useRefresh } from "#components/api/use-refresh";
import { Section } from "#components/ui/section";
import { Table, Th, ThAct } from "#components/ui/table";
import { useToast } from "#components/ui/toast";
import type { Invitation } from "./answers";
import { InvitationRow } from "./invitation-row";

const ActDialog = lazy(() => import("#components/shell/act-dialog").then(({ ActDialog }) => ({ default: ActDialog })));

/** Who was invited and has not answered. Nothing is drawn while there is nobody. */
export function Invitations({ ownsOwners }: { ownsOwners: boolean }) {
  const api = useApi();
  const toast = useToast();
  const { data: invitations } = useSuspenseQuery(api.invitation.list.queryOptions({}));
  const [goner, setGoner] = useState<Invitation>();
  const refresh = useRefresh();
  const resend = useMutation(api.invitation.resend.mutationOptions({ onSettled: () => refresh("invitation"), onError: (failure) => toast({ tone: "bad", message: sentenceOf(failure) }) }));
  const revoke = useMutation(api.invitation.revoke.mutationOptions({ onSettled: () => refresh("invitation") }));
  if (invitations.length === 0) return null;

  return (
    <Section title="Invited, not here yet" note={invitations.length}>
      <Table
        caption="Invitations that wait for an answer"
        head={
          <>
            <Th>e-mail</Th>
            <Th>role</Th>
            <Th>invited by</Th>
            <Th>the link</Th>
            <ThAct />
          </>
        }
      >
        {invitations.map((invitation) => (
          <InvitationRow
            key={invitation.id}
            invitation={invitation}
            mine={invitation.role !== "owner" || ownsOwners}
            sending={resend.isPending && resend.variables.invitationId === invitation.id}
            onResend={() =>
              resend.mutate({ invitationId: invitation.id }, { onSuccess: () => toast({ message: `A new letter is on its way to ${invitation.email}; the link sent before stopped working.` }) })
            }
            onRevoke={() => setGoner(invitation)}
          />
        ))}
      </Table>
      {goner ? (
        <Suspense>
          <ActDialog
            danger
            title={`Take back the invitation to ${goner.email}?`}
            sentence="The link in their letter stops working at once. They are not told; you can invite them again."
            act="Take it back"
            onAct={() => revoke.mutateAsync({ invitationId: goner.id })}
            onClose={() => setGoner(undefined)}
          />
        </Suspense>
      ) : null}
    </Section>
  );
}
