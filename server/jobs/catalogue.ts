import { z } from "zod";

export interface Job {
  /** What the handler is given: a workspace, or only the account it acts for. */
  scope: "account" | "workspace";
  /** Ids only: rows hold the state. */
  payload: z.ZodType;
  timeoutSeconds: number;
}

/** Every background job there is. Who does it stands in handlers.ts, which the worker alone imports. */
export const catalogue = {
  "mail.send": { scope: "account", payload: z.strictObject({ mailId: z.uuid() }), timeoutSeconds: 60 },
  "export.write": { scope: "workspace", payload: z.strictObject({ exportId: z.uuid() }), timeoutSeconds: 1800 },
  "notification.digest": { scope: "workspace", payload: z.strictObject({ userId: z.uuid() }), timeoutSeconds: 60 },
  "workspace.cut-days": { scope: "workspace", payload: z.strictObject({}), timeoutSeconds: 3600 },
  "release.fire": { scope: "workspace", payload: z.strictObject({ scheduleId: z.uuid() }), timeoutSeconds: 60 },
  "release.when-ready": { scope: "workspace", payload: z.strictObject({ changeId: z.uuid() }), timeoutSeconds: 60 },
  "release.validate": { scope: "workspace", payload: z.strictObject({ releaseId: z.uuid() }), timeoutSeconds: 60 },
} as const satisfies Record<string, Job>;

export type JobName = keyof typeof catalogue;
export type Payload<N extends JobName> = z.output<(typeof catalogue)[N]["payload"]>;
export type Scope<N extends JobName> = (typeof catalogue)[N]["scope"];
export type Enqueue = <N extends JobName>(job: N, payload: Payload<N>) => void;

export const isJobName = (name: string): name is JobName => Object.hasOwn(catalogue, name);
