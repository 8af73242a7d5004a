"use client";
import type { ReactNode } from "react";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import type { Candidate } from "#components/incident/answers";
import { Moment } from "#components/release/moment";
import { runAddress } from "#components/run/address";
import { useFrame } from "#components/shell/frame-context";
import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { Section } from "#components/ui/section";
import { SkeletonRows } from "#components/ui/skeleton";
import { Stamp } from "#components/ui/stamp";
import { askedBy, type Clue } from "./clue";

interface Props {
  clue: Clue;
  opening: boolean;
  onChoose: (run: Candidate) => void;
}

/** The runs somebody may mean; choosing one opens the incident. */
export function Candidates({ clue, opening, onChoose }: Props) {
  const { data, error } = useQuery(useApi().incident.find.queryOptions(askedBy(clue), { staleTime: 0 }));
  if (error) {
    return (
      <Apart>
        <Notice tone="bad">{sentenceOf(error)}</Notice>
      </Apart>
    );
  }
  if (!data) {
    return (
      <Apart>
        <SkeletonRows rows={3} label="Looking through the runs" />
      </Apart>
    );
  }
  const { runs, whole } = data;
  if (runs.length === 0) {
    return (
      <Apart>
        <EmptyState
          title="No run was found"
          sentence={`${missing(clue)}${whole ? "" : " There are more runs than could be looked through in the time; say more, so that fewer fit."} You can open the incident with the prompt alone, too.`}
        />
      </Apart>
    );
  }
  return (
    <Section title={runs.length === 1 ? "It is probably this run" : "Which run is it?"} note={whole ? "" : "There may be more: not all runs could be looked through."}>
      <ul className="sheet divide-y divide-rule">
        {runs.map((run) => (
          <Found key={run.id} run={run} opening={opening} onChoose={() => onChoose(run)} />
        ))}
      </ul>
    </Section>
  );
}

const Apart = ({ children }: { children: ReactNode }) => <div className="mt-6">{children}</div>;

function Found({ run, opening, onChoose }: { run: Candidate; opening: boolean; onChoose: () => void }) {
  const { workspace } = useFrame();
  const { id, at, prompt, version, environment, customer, excerpt } = run;
  return (
    <li className="flex items-start gap-4 px-4 py-3 max-desk:flex-wrap">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-13">
          <Link standing href={runAddress(workspace.slug, id)} className="font-medium">
            {prompt?.name ?? "A run of no prompt"}
          </Link>
          {version ? <Stamp environment={environment || "somewhere"} version={version.number} ink="outlined" /> : null}
          <span className="text-ink-3">
            {customer ? `${customer}, ` : ""}
            <Moment at={at} />
          </span>
        </p>
        {excerpt ? <p className="reading-small mt-1 line-clamp-2 text-ink-2">{excerpt}</p> : null}
      </div>
      <Button disabled={opening} onClick={onChoose} aria-label={`It is this one: ${prompt?.name ?? "a run"} ${version?.number ?? ""}`}>
        It is this one
      </Button>
    </li>
  );
}

function missing(clue: Clue): string {
  if (clue.kind === "trace") return "No run carries this trace; it may have been sent without one.";
  if (clue.kind === "text") return "None of the outputs that are kept says this. Paste another sentence: one the customer can’t have changed.";
  return clue.day ? `Nothing was made for ${clue.customer.trim()} on that day. Leave the day out to see the newest.` : `No run names ${clue.customer.trim()}. Customers are called as your application calls them.`;
}
