import { z } from "zod";
import type { AccountContext, WorkspaceContext } from "#server/context";

interface Scopes {
  account: AccountContext;
  workspace: WorkspaceContext;
}

/** What rows say still has to be done, whether or not the queue remembers. */
export interface Stranded<P> {
  payload: P;
  workspaceId?: string;
}

interface Job<S extends keyof Scopes, P extends z.ZodType> {
  scope: S;
  payload: P;
  timeoutSeconds: number;
  /** Looks at its row first, so that running twice is harmless. */
  handler(): Promise<(context: Scopes[S], payload: z.output<P>) => Promise<void>>;
  stranded(): Promise<(context: AccountContext) => Promise<Stranded<z.output<P>>[]>>;
}

const job = <S extends keyof Scopes, P extends z.ZodType>(definition: Job<S, P>) => definition;

/** Every background job there is. A payload holds ids only: rows hold the state. */
export const catalogue = {
  "mail.send": job({
    scope: "account",
    payload: z.strictObject({ mailId: z.uuid() }),
    timeoutSeconds: 60,
    handler: async () => (await import("#server/mail/jobs")).sendMail,
    stranded: async () => (await import("#server/mail/queries")).strandedMail,
  }),
};

export type JobName = keyof typeof catalogue;
export type Payload<N extends JobName> = z.output<(typeof catalogue)[N]["payload"]>;
export type Enqueue = <N extends JobName>(job: N, payload: Payload<N>) => void;

export const isJobName = (name: string): name is JobName => Object.hasOwn(catalogue, name);
