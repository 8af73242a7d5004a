"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useApi } from "#components/api/provider";
import { promptAddress } from "#components/prompt/address";
import { Moment } from "#components/release/moment";
import { useFrame } from "#components/shell/frame-context";
import { Button } from "#components/ui/button";
import { Link } from "#components/ui/link";
import { Section } from "#components/ui/section";
import { Stamp } from "#components/ui/stamp";
import { lit, type Gate } from "#server/core/policy/gate";
import type { Task } from "./validate";

const Validate = lazy(() => import("./validate").then((file) => ({ default: file.Validate })));

/** What was restored in a hurry and nobody has looked at since, or what did not hold when somebody did. */
export function Unvalidated({ mayValidate }: { mayValidate: boolean }) {
  const { workspace } = useFrame();
  const { data } = useSuspenseQuery(useApi().release.unvalidated.queryOptions({}));
  const [asking, ask] = useState<Task>();
  if (data.length === 0) return null;
  return (
    <Section title="Restored, and not yet validated" note="they were put back first; somebody should look">
      <ul className="divide-y divide-rule border-y border-rule">
        {data.map((task) => (
          <li key={task.id} className="flex items-start gap-3 py-2.5 text-13">
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <Link standing href={promptAddress(workspace.slug, task.prompt.key, "live")} className="font-medium text-ink!">
                  {task.prompt.name}
                </Link>
                <Stamp environment={task.environment.key} version={task.number} ink="outlined" />
                <span className="text-ink-3">
                  since <Moment at={task.at} />
                </span>
              </p>
              {task.validations[0] ? <p className="text-ink-2">Looked at, and it did not hold: {darkIn(task.validations[0].checks)}</p> : null}
            </div>
            {mayValidate ? (
              <Button size="small" onClick={() => ask(task)}>
                Validate…
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Suspense>{asking ? <Validate task={asking} onClose={() => ask(undefined)} /> : null}</Suspense>
    </Section>
  );
}

// safe because validateRelease alone writes them
const darkIn = (checks: unknown) => (checks as Gate[]).filter((gate) => !lit(gate)).map(({ sentence }) => sentence).join(" ");
