"use client";
import { useSyncExternalStore } from "react";
import { useFrame } from "#components/shell/frame-context";
import { ButtonLink } from "#components/ui/button";
import { Code } from "#components/ui/code";
import { EmptyState } from "#components/ui/empty-state";

/** The first sight of the explorer: what a run is, and the call that sends one. */
export function NoRuns({ live }: { live: boolean }) {
  const { workspace } = useFrame();
  const origin = useSyncExternalStore(stays, () => location.origin, () => "");
  return (
    <div className="mt-3 max-w-170">
      <EmptyState
        title="No runs yet"
        sentence="A run is one use of a prompt: the exact version, what went in, what came out, what it cost, and what somebody thought of it. Use a prompt from the library, or send the first run from your application:"
        action={
          <span className="flex flex-wrap gap-2">
            <ButtonLink kind="primary" size="small" href={`/${workspace.slug}/settings/keys`}>
              Make an API key
            </ButtonLink>
            <ButtonLink size="small" href={`/${workspace.slug}/prompts`}>
              Use a prompt
            </ButtonLink>
          </span>
        }
      />
      <div className="mt-3">
        <Code label="Send a run">{firstRun(origin)}</Code>
      </div>
      <p role="status" className="mt-2 text-12 text-ink-3">
        {live ? "It appears here within seconds." : null}
      </p>
    </div>
  );
}

/** An address is told by the browser alone, and never changes. */
const stays = () => () => undefined;

const firstRun = (origin: string) => `curl ${origin}/api/v1/runs \\
  -H "Authorization: Bearer $GALLEY_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{"prompt": "refund-reply", "inputs": {"name": "Ada"},
       "output": "Dear Ada, …", "model": "my-model", "latencyMs": 1200}'`;
