"use client";
import { useState } from "react";
import { sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { RelativeTime } from "#components/ui/relative-time";
import type { Scoped } from "./answers";
import { useSettle } from "./use-settle";

interface Props {
  waiting: NonNullable<Scoped["waiting"]>;
  name: string;
  manages: boolean;
}

/** What somebody wants demanded no longer, until somebody else says yes or no. */
export function WaitingPolicy({ waiting: { id, by, at, why, own, looser }, name, manages }: Props) {
  const { settle, pending } = useSettle();
  const [problem, setProblem] = useState<string>();
  const act = (confirm: boolean) => {
    setProblem(undefined);
    settle({ policyId: id, confirm }).catch((failure: unknown) => setProblem(sentenceOf(failure)));
  };
  return (
    <section aria-label={`Proposed for ${name}`} className="border-t border-rule pt-3 text-13">
      <h4 className="font-medium">Waits to be confirmed</h4>
      <p className="text-12 text-ink-3 wrap-anywhere">
        {own ? "You" : by}, <RelativeTime at={at} />
        {why ? `: ${why}` : null}
      </p>
      <ul className="mt-2 grid gap-1.5">
        {looser.map((sentence) => (
          <li key={sentence} className="wrap-anywhere">
            {sentence}
          </li>
        ))}
      </ul>
      {manages ? (
        <div className="mt-3 flex flex-wrap gap-2">
          {own ? null : (
            <Button kind="primary" size="small" pending={pending} onClick={() => act(true)}>
              Confirm
            </Button>
          )}
          <Button size="small" pending={pending} onClick={() => act(false)}>
            {own ? "Take it back" : "Decline"}
          </Button>
        </div>
      ) : null}
      {own && manages ? <p className="mt-2 text-12 text-ink-3">Somebody else who manages policies confirms it.</p> : null}
      <p role="alert" className="mt-2 text-12 text-bad empty:hidden">
        {problem}
      </p>
    </section>
  );
}
