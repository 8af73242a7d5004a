"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useApi } from "#components/api/provider";
import type { RunLine } from "./answers";
import type { Question } from "./asked";

/** The stream tells of runs; where it is silent or late, it looks by itself. */
const lookMs = 5000;

interface Place {
  id: string;
  at: Date;
}

/** What came since the list was asked for. It is let in at once while nobody reads, and waits while somebody does. */
export function useTail(question: Question, head: Place | undefined, opened: number, live: boolean, reading: boolean) {
  const api = useApi();
  const [letIn, setLetIn] = useState<{ key: string; runs: readonly RunLine[] }>({ key: "", runs: [] });
  const key = JSON.stringify(question);
  const above = letIn.key === key ? letIn.runs : [];
  const since = place(above[0] ?? head, opened);
  const ends = question.to !== undefined;
  const { data } = useQuery(
    api.run.newer.queryOptions({ ...question, since }, { enabled: live && !ends, refetchInterval: lookMs, staleTime: 0, placeholderData: undefined }),
  );
  const waiting = live && !ends ? (data?.runs ?? []) : [];
  const show = () => setLetIn({ key, runs: [...waiting, ...above] });

  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  const arrived = waiting[0]?.id;
  useEffect(() => {
    if (arrived !== undefined && !reading) latest.current();
  }, [arrived, reading]);

  return { above, waiting: waiting.length, more: data?.more === true, show };
}

/** Of an empty list: all since it was opened. */
const place = (head: Place | undefined, opened: number) => (head ? { id: head.id, at: head.at } : { id: "00000000-0000-7000-8000-000000000000", at: new Date(opened) });
