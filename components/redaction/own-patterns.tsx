"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { Section } from "#components/ui/section";
import type { Redaction } from "./answers";
import type { PatternAct } from "./pattern-dialogs";
import { PatternTable } from "./pattern-table";

const PatternDialogs = lazy(() => import("./pattern-dialogs").then((file) => ({ default: file.PatternDialogs })));

const most = 50;
const meaning = "What only you can know by its form: order numbers, names of projects, the ids of your customers.";

/** What a workspace looks for beside what Galley finds by itself. */
export function OwnPatterns({ rules, manages }: { rules: Redaction; manages: boolean }) {
  const [act, setAct] = useState<PatternAct>();
  const { own } = rules;
  const add = manages ? (
    <Button size="small" disabled={own.length >= most} onClick={() => setAct({ do: "add" })}>
      Add a pattern
    </Button>
  ) : undefined;
  return (
    <Section title="Patterns of your own" note={own.length > 0 ? `${own.length} of at most ${most}` : undefined} action={own.length > 0 ? add : undefined}>
      {own.length > 0 ? (
        <PatternTable own={own} onAct={manages ? setAct : undefined} />
      ) : (
        <EmptyState title="No patterns yet" sentence={manages ? meaning : `${meaning} Owners and admins add them.`} action={add} />
      )}
      {act ? (
        <Suspense>
          <PatternDialogs act={act} rules={rules} onClose={() => setAct(undefined)} />
        </Suspense>
      ) : null}
    </Section>
  );
}
