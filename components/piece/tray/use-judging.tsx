"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import type { WaitingOutput } from "#components/piece/answers";
import { open } from "#components/piece/use/use-take-away";
import { copied } from "#components/prompt/fill/batch/copied";
import { useRefreshOutputs } from "#components/run/use-refresh-outputs";
import { useToast } from "#components/ui/toast";
import type { Verdict } from "#server/core/run/verdict";
import { takeAway } from "#server/core/tool/take-away";
import { toolNamed } from "#server/core/tool/tools-for";
import { answer, ask, isFirstWord, nothingAsked } from "./asking";
import type { Judged } from "./judged-line";
import { useTray } from "./tray-context";
import { useLeaving } from "./use-leaving";

const mostShown = 30;
const mostJudged = 5;

/** What waits, and everything that can be said of it. */
export function useJudging(first?: string) {
  const api = useApi();
  const toast = useToast();
  const tray = useTray();
  const refresh = useRefreshOutputs();
  const leaving = useLeaving();
  const [judged, setJudged] = useState<readonly Judged[]>([]);
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [{ unsaid }, setAsking] = useState(nothingAsked);
  const waiting = useQuery(api.piece.waiting.queryOptions({ limit: mostShown }));
  const words = useQuery(api.rating.reasons.queryOptions({}));
  const giving = useMutation(api.rating.give.mutationOptions());
  const withdrawing = useMutation(api.rating.withdraw.mutationOptions());
  const keeping = useMutation(api.piece.output.mutationOptions());
  const trying = useMutation(api.piece.again.mutationOptions());
  const varying = useMutation(api.piece.variant.mutationOptions());

  const gone = new Set(judged.map(({ output }) => output.runId));
  const left = (waiting.data?.outputs ?? []).filter(({ runId }) => !gone.has(runId));
  const outputs = [...left.filter(({ runId }) => runId === first), ...left.filter(({ runId }) => runId !== first)];
  const total = Math.max(outputs.length, (waiting.data?.count ?? 0) - (waiting.data?.outputs.length ?? 0) + left.length);

  /** What is done to one output happens in the order of the keys, however quick they come; a refusal is said, and nothing is lost. */
  const lines = useRef(new Map<string, Promise<unknown>>());
  const ids = useRef(new Map<string, Promise<string | undefined>>());

  function doing<R>(runId: string, act: () => Promise<R>): Promise<R | undefined> {
    const before = lines.current.get(runId) ?? Promise.resolve();
    const now = before.then(act).catch((failure: unknown): undefined => {
      toast({ tone: "bad", message: sentenceOf(failure) });
    });
    lines.current.set(runId, now);
    leaving.began();
    void now.finally(() => {
      leaving.ended();
      void refresh();
    });
    return now;
  }

  async function alone<R>(runId: string, act: () => Promise<R>): Promise<R | undefined> {
    setBusy((before) => new Set([...before, runId]));
    const done = await doing(runId, act);
    setBusy((before) => new Set([...before].filter((one) => one !== runId)));
    return done;
  }

  const drop = (runId: string) => setJudged((before) => before.filter(({ output }) => output.runId !== runId));
  const change = (runId: string, by: (judged: Judged) => Judged) => setJudged((before) => before.map((one) => (one.output.runId === runId ? by(one) : one)));

  async function give(output: WaitingOutput, verdict: Verdict) {
    const { runId } = output;
    if (isFirstWord({ attempt: output.attempt, pasted: output.excerpt !== "", judged: false })) setAsking((before) => ask(before, runId));
    setJudged((before) => [{ output, verdict, reasons: [] }, ...before.filter((one) => one.output.runId !== runId)].filter((one, at) => at < mostJudged || unsaid.has(one.output.runId)));
    const given = doing(runId, () => giving.mutateAsync({ runId, verdict })).then((rating) => rating?.ratingId);
    ids.current.set(runId, given);
    if ((await given) === undefined) drop(runId);
  }

  async function undo({ output: { runId } }: Judged) {
    // The rating that is meant is the one there is now, not one that is given before its turn comes.
    const meant = ids.current.get(runId);
    drop(runId);
    await doing(runId, async () => {
      const ratingId = await meant;
      if (ratingId !== undefined) await withdrawing.mutateAsync({ ratingId });
    });
  }

  async function say({ output, verdict }: Judged, more: { reasons?: string[]; comment?: string }) {
    if (more.reasons) change(output.runId, (one) => ({ ...one, reasons: more.reasons ?? [] }));
    const meant = ids.current.get(output.runId);
    const said = await doing(output.runId, async () => giving.mutateAsync({ runId: output.runId, verdict, ratingId: await meant, ...more }));
    if (said && more.comment !== undefined) toast({ message: `Your comment on ${output.title} is kept.` });
  }

  async function paste({ runId, attempt, excerpt }: WaitingOutput, text: string) {
    const kept = await alone(runId, () => keeping.mutateAsync({ runId, output: text }));
    if (kept && isFirstWord({ attempt, pasted: excerpt !== "", judged: false })) setAsking((before) => ask(before, runId));
  }

  async function sayTry(runId: string, attempt: number) {
    setAsking((before) => answer(before, runId));
    if (attempt > 1) await doing(runId, () => keeping.mutateAsync({ runId, tries: attempt }));
  }

  async function anew({ runId, tool: name }: WaitingOutput, how: "again" | "variant") {
    const begun = await alone(runId, () => (how === "again" ? trying : varying).mutateAsync({ runId }));
    if (!begun) return;
    tray.expect([begun.runId]);
    const tool = toolNamed(name);
    const [took, { address }] = [await copied(begun.text), takeAway(tool, begun.text)];
    const what = how === "again" ? "The next try waits." : "A variant waits beside it.";
    toast({ message: took ? `${what} Its prompt is copied.` : what, ...(address ? { action: { label: `Open ${tool.name}`, run: () => open(address) } } : {}) });
  }

  return {
    outputs,
    total,
    loading: waiting.isPending,
    judged,
    busy,
    unsaid,
    reasons: words.data?.reasons ?? [],
    acts: {
      give: (output: WaitingOutput, verdict: Verdict) => void give(output, verdict),
      undo: (one: Judged) => void undo(one),
      because: (one: Judged, reasons: string[]) => void say(one, { reasons }),
      comment: (one: Judged, comment: string) => void say(one, { comment }),
      paste: (output: WaitingOutput, text: string) => void paste(output, text),
      sayTry: (runId: string, attempt: number) => void sayTry(runId, attempt),
      again: (output: WaitingOutput) => void anew(output, "again"),
      variant: (output: WaitingOutput) => void anew(output, "variant"),
    },
  };
}
