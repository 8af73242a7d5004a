"use client";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "#components/api/provider";
import { usePause } from "#components/prompt/canvas/preview/use-pause";
import { redact } from "#server/core/redact/redact";
import { builtIn, rulesOf } from "#server/core/redact/rules";
import { sampleMark } from "#server/core/redact/sample-mark";
import type { Fate, Redaction } from "./answers";

interface Draft {
  name: string;
  pattern: string;
  mode: Fate;
  instead?: string;
}

const pauseMs = 300;

/** What would be stored of a text: by Galley's own rules at once, and by the workspace's patterns as soon as the server has answered. */
export function useStored(text: string, rules: Redaction, asks: boolean, draft?: Draft) {
  const api = useApi();
  const local = useMemo(() => {
    const modes = new Map(rules.detectors.map(({ id, mode }) => [id, mode]));
    return redact(text, rulesOf(builtIn((id) => modes.get(id) ?? "off"), sampleMark));
  }, [text, rules]);
  const wanted = JSON.stringify({ text, draft });
  const settled = usePause(wanted, pauseMs);
  const { data, error } = useQuery(
    api.redaction.try.queryOptions(asks && text !== "" ? (JSON.parse(settled) as { text: string; draft?: Draft }) : skipToken, { gcTime: 0, retry: false }), // safe because it was written two lines above
  );
  const answered = settled === wanted;
  return {
    ...(answered && data ? data : local),
    waiting: asks && text !== "" && !(answered && (data ?? error)),
    failure: answered ? error : null,
  };
}
