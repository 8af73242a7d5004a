"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { TRPCClientError } from "@trpc/client";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf, sentenceOf } from "#components/api/refusal";
import type { AppRouter } from "#server/api/root";
import type { Role } from "./answers";

export interface Refused {
  email: string;
  why: string;
}

/** Invites one address after the other; one that is refused does not stop the rest. */
export function useInvite() {
  const api = useApi();
  const queries = useQueryClient();
  const { mutateAsync } = useMutation(api.invitation.create.mutationOptions());
  const [done, setDone] = useState<{ count: number; of: number }>();

  async function invite(emails: readonly string[], role: Role) {
    const refused: Refused[] = [];
    for (const [count, email] of emails.entries()) {
      setDone({ count, of: emails.length });
      try {
        await mutateAsync({ email, role });
      } catch (failure) {
        refused.push({ email, why: whyNot(failure) });
      }
    }
    setDone(undefined);
    await Promise.all([queries.invalidateQueries(api.invitation.pathFilter()), queries.invalidateQueries(api.audit.pathFilter())]);
    return refused;
  }

  return { invite, done };
}

function whyNot(failure: unknown) {
  if (!(failure instanceof TRPCClientError)) return "Galley can't be reached";
  // safe because every client error here comes from this router
  const refusal = failure as TRPCClientError<AppRouter>;
  return fieldsOf(refusal).email ?? sentenceOf(refusal);
}
