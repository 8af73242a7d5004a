import { dueSchedules, readyChanges, strandedCuts, strandedDigests, strandedExports, unvalidatedReleases } from "#server/access/sql";
import type { AccountContext, WorkspaceContext } from "#server/context";
import { writeExport } from "#server/export/jobs";
import { sendMail } from "#server/mail/jobs";
import { strandedMail } from "#server/mail/queries";
import { fire, releaseWhenReady, validate } from "#server/release/jobs";
import { sendDigest } from "#server/notification/jobs";
import { tray } from "#server/piece/tray.query";
import { cutDays } from "#server/recorder/cut-days";
import type { JobName, Payload, Scope } from "./catalogue";

interface Contexts {
  account: AccountContext;
  workspace: WorkspaceContext;
}

/** Work that rows say is still to be done, whether or not the queue remembers. */
export interface Stranded<N extends JobName> {
  payload: Payload<N>;
  workspaceId?: string;
}

type Handlers = {
  [N in JobName]: {
    /** Looks at its row first, so that running twice is harmless. */
    handle(context: Contexts[Scope<N>], payload: Payload<N>): Promise<void>;
    stranded(context: AccountContext): Promise<Stranded<N>[]>;
  };
};

/** An export that nobody touched for so long is nobody's work any more. */
const leftMs = 60_000;

const outputsWaiting = async (own: WorkspaceContext) => (await tray(own, { limit: 1 })).count;

/** Who does each job of the catalogue, and who finds the ones the queue lost. */
export const handlers: Handlers = {
  "release.fire": { handle: fire, stranded: ({ request }) => dueSchedules(request.now()) },
  "release.when-ready": { handle: releaseWhenReady, stranded: readyChanges },
  "release.validate": { handle: validate, stranded: unvalidatedReleases },
  "mail.send": { handle: sendMail, stranded: (context) => strandedMail(context, {}) },
  "export.write": { handle: writeExport, stranded: ({ request }) => strandedExports(new Date(request.now().getTime() - leftMs)) },
  "notification.digest": { handle: (context, payload) => sendDigest(context, payload, outputsWaiting), stranded: ({ request }) => strandedDigests(request.now()) },
  "workspace.cut-days": { handle: ({ workspace }) => cutDays(workspace.id), stranded: strandedCuts },
};
