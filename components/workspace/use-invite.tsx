"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf, sentenceOf } from "#components/api/refusal";
import { useRefresh } from "#components/api/use-refresh";
import type { Role } from "./answers";

export interface Refused {
  email: string;
  why: string;
}

/** Invites one address after the other; one that is refused does not stop the rest. */
export function useInvite() {
  const api = useApi();
  const refresh = useRefresh();
  const { mutateAsync } = useMutation(api.invitation.create.mutationOptions());
  const [done, setDone] = useState<{ count: number; of: number }>();

  async function invite(emails: readonly string[], role: Role) {
    const refused: Refused[] = [];
    for (const [count, email] of emails.entries()) {
      setDone({ count, of: emails.length });
      try {
        await mutateAsync({ email, role });
      } catch (failure) {
        refused.push({ email, why: fieldsOf(failure).email ?? sentenceOf(failure) });
      }
    }
    setDone(undefined);
    await refresh("invitation");
    return refused;
  }

  return { invite, done };
}
