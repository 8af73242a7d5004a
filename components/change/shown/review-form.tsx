"use client";
import { useState } from "react";
import { Button } from "#components/ui/button";
import { Checkbox } from "#components/ui/checkbox";
import { Sha } from "#components/ui/code";
import { Notice } from "#components/ui/notice";
import { TextArea } from "#components/ui/text-area";
import { sayAllPrompts, sayWill, sayWont } from "#components/change/say-approval";
import type { Change, Review } from "#components/change/answers";
import { Checklist } from "./checklist";

export type Verdict = Review["verdict"];

export interface Saying {
  verdict: Verdict;
  body: string;
  whenReady: boolean;
}

export interface ReviewFacts {
  environment: string;
  shas: readonly string[];
  /** Approvals that count already, without one's own. */
  given: number;
  needed: number;
  /** Why it takes more than usual. */
  reasons: readonly string[];
  checklist: Change["checklist"];
  /** Why one's approval would not count, if so. */
  whyNot: string | undefined;
  /** Prompts for which it would not count, though it does for others. */
  only: readonly string[];
  /** Whether one may ask for changes. */
  asks: boolean;
  /** Whether one may have it released by itself. */
  releases: boolean;
  /** It is to be released by itself already. */
  waitsForGates: boolean;
}

interface Props {
  facts: ReviewFacts;
  pending: Verdict | undefined;
  problem: string | undefined;
  onSay: (saying: Saying) => void;
  onTick: (item: string, ticked: boolean) => void;
}

/** What approving will and won't do, and the three things that can be said. */
export function ReviewForm({ facts, pending, problem, onSay, onTick }: Props) {
  const { environment, shas, given, needed, reasons, checklist, whyNot, only, asks, releases, waitsForGates } = facts;
  const [body, setBody] = useState("");
  const [whenReady, setWhenReady] = useState(false);
  const asked = { prompts: shas.length, environment, given, needed, whenReady: whenReady || waitsForGates };
  const written = body.trim() !== "";
  const say = (verdict: Verdict) => onSay({ verdict, body: body.trim(), whenReady: verdict === "approve" && whenReady });
  const act = (verdict: Verdict) => ({ pending: pending === verdict, disabled: pending !== undefined || (verdict !== "approve" && !written), onClick: () => say(verdict) });
  return (
    <>
      {whyNot ? (
        <p className="mt-2 text-13 text-ink-2">{whyNot}</p>
      ) : (
        <>
          <p className="mt-2 text-13">
            Approving <b>will</b> {sayWill(asked)}
          </p>
          <p className="mt-1.5 text-13 text-ink-2">
            It <b>won’t</b> {sayWont(asked)}
          </p>
          {only.length > 0 ? <p className="mt-1.5 text-13 text-ink-2">It won’t count for {only.join(", ")}: you don’t approve there, or text of it is yours.</p> : null}
          {reasons.map((reason) => (
            <p key={reason} className="mt-1.5 text-12 text-ink-3">
              {reason}
            </p>
          ))}
        </>
      )}
      <Checklist items={checklist} onTick={onTick} />
      {releases && !whyNot && !waitsForGates ? (
        <div className="mt-2.5">
          <Checkbox label={`Release to ${environment} when the gates pass`} checked={whenReady} onCheckedChange={(ticked) => setWhenReady(ticked === true)} />
        </div>
      ) : null}
      <TextArea className="mt-3" label="What you have to say" hint={asks ? "needed to ask for changes" : undefined} rows={2} maxLength={10_000} value={body} onChange={(event) => setBody(event.target.value)} />
      {problem ? (
        <div className="mt-3">
          <Notice tone="bad">{problem}</Notice>
        </div>
      ) : null}
      <div className="mt-3 flex flex-wrap gap-2">
        {whyNot ? null : (
          <Button kind="primary" data-approve className="flex-1" {...act("approve")}>
            Approve{shas.length === 1 ? "" : ` ${sayAllPrompts(shas.length)}`}
          </Button>
        )}
        {asks ? <Button {...act("request_changes")}>Request changes</Button> : null}
        <Button {...(asks ? { kind: "quiet" as const } : {})} {...act("comment")}>
          Comment
        </Button>
      </div>
      <p className="mt-2 flex flex-wrap items-center gap-x-1.5 text-12 text-ink-3">
        Binds{" "}
        {shas.slice(0, 6).map((sha) => (
          <Sha key={sha}>{sha}</Sha>
        ))}
        {shas.length > 6 ? `and ${shas.length - 6} more` : null}
      </p>
    </>
  );
}
