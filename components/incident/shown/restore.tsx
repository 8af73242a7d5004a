"use client";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { Undo2 } from "lucide-react";
import type { Incident, Suspect } from "#components/incident/answers";
import { useIncident } from "#components/incident/use-incident";
import { promptAddress } from "#components/prompt/address";
import { Moment } from "#components/release/moment";
import { useFrame } from "#components/shell/frame-context";
import { Button } from "#components/ui/button";
import { CheckedCircle } from "#components/ui/checked-circle";
import { Link } from "#components/ui/link";
import { incidentName } from "#server/core/incident/incident-name";

const RollBack = lazy(() => import("#components/release/dialog/roll-back").then((file) => ({ default: file.RollBack })));

/** The way back: what it would restore, or what is live again. */
export function Restore({ incident, restores }: { incident: Incident; restores: boolean }) {
  const { suspect, prompt } = incident;
  if (!prompt) return null;
  if (!suspect) return <Said>Nothing of {prompt.name} had gone live before this showed, so no release is suspect and nothing is to be taken back. Look at the model, at what filled the prompt, and at the run itself.</Said>;
  if (!suspect.live) return <Said>Nothing of {prompt.name} is live in {suspect.place.name} any more.</Said>;
  if (!suspect.live.suspect) return <Moved suspect={suspect} live={suspect.live} />;
  return <Offer incident={incident} prompt={prompt} suspect={suspect} live={suspect.live} restores={restores} />;
}

const Said = ({ children }: { children: ReactNode }) => <p className="sheet mt-4 px-4 py-3 text-13 text-ink-2">{children}</p>;

function Moved({ suspect, live }: { suspect: Suspect; live: NonNullable<Suspect["live"]> }) {
  return (
    <div role="status" className="sheet mt-4 flex items-start gap-2 px-4 py-3 text-13">
      <CheckedCircle className="mt-px text-good" />
      <p>
        <b>
          {live.number} is live {live.kind === "rollback" ? "again " : ""}in {suspect.place.name}
        </b>{" "}
        <span className="text-ink-2">
          since <Moment at={live.at} />, by {live.by}. What is suspect, {suspect.version}, is no longer met by anybody there.
        </span>
      </p>
    </div>
  );
}

interface OfferProps {
  incident: Incident;
  prompt: NonNullable<Incident["prompt"]>;
  suspect: Suspect;
  live: NonNullable<Suspect["live"]>;
  restores: boolean;
}

function Offer({ incident, prompt, suspect, live, restores }: OfferProps) {
  const { workspace } = useFrame();
  const { refresh } = useIncident();
  const [open, setOpen] = useState(false);
  const { target, place, environmentId } = suspect;
  if (!target) {
    return (
      <Said>
        Nothing else was live in {place.name} before {suspect.version}, so there is nothing to put back. Correct it and release it anew from <Link href={promptAddress(workspace.slug, prompt.key)}>{prompt.name}</Link>.
      </Said>
    );
  }
  return (
    <div className="sheet mt-4 flex items-center gap-4 px-4 py-3 max-desk:flex-wrap">
      <div className="min-w-0 flex-1 max-desk:basis-full">
        <h2 className="text-14 font-strong">
          Restore {target.number} in {place.name}
        </h2>
        <p className="text-13 text-ink-2">
          Puts <b className="mono font-strong text-ink">{target.number}</b> <span className="mono text-12">{target.sha.slice(0, 8)}</span> in place of {live.number} for everybody at once, then validates it. Nobody’s draft is touched.
        </p>
      </div>
      {restores ? (
        <Button kind="primary" size="large" className="max-desk:w-full" onClick={() => setOpen(true)}>
          <Undo2 size={16} /> Roll back to {target.number}
        </Button>
      ) : (
        <p className="text-12 text-ink-3">Ask a manager, an approver or an admin to roll back.</p>
      )}
      {open ? (
        <Suspense>
          <RollBack
            urgent
            prompt={prompt}
            environment={{ id: environmentId, name: place.name }}
            seenId={live.releaseId}
            targetId={target.releaseId}
            whyAtFirst={`${incidentName(incident.serial)}: ${incident.title}`.slice(0, 500)}
            onDone={() => void refresh()}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
