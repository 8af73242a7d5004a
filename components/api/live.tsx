"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { seldom } from "./seldom";

interface Told {
  workspace?: string;
  noun: string;
  /** The reader may do something else from now on, or nothing. */
  you?: boolean;
}

/** What else shows a change of one kind of thing. */
const touched: Record<string, readonly string[]> = {
  version: ["prompt", "draft", "comment", "change", "thread", "release", "piece"],
  comment: ["version"],
  folder: ["prompt"],
  prompt: ["folder", "version", "draft"],
  member: ["prompt"],
  "input-set": ["inputSet"],
  run: ["piece", "rating", "queue"],
  outcome: ["piece"],
  queue: ["piece"],
  reason: ["rating"],
  release: ["change", "incident", "notification", "piece"],
  change: ["thread", "version", "prompt", "draft", "release"],
  environment: ["release", "change"],
  policy: ["environment", "release", "change"],
  incident: ["notification"],
};

const name = "galley-events";
const pauseMs = 5000;

/** Keeps what is on screen true: whatever changes in this workspace is asked again. One window of the browser listens for all. */
export function Live({ workspace }: { workspace: string }) {
  const queryClient = useQueryClient();
  const router = useRouter();

  useEffect(() => {
    const ended = new AbortController();
    const channel = new BroadcastChannel(name);
    const figures = seldom(() => void queryClient.invalidateQueries({ predicate: ({ queryKey: [path] }) => Array.isArray(path) && path[0] === "metrics" }), ended.signal);
    const hear = (told: Told) => {
      if (told.workspace !== undefined && told.workspace !== workspace) return;
      if (told.you || told.noun === "workspace") router.refresh();
      if (["run", "price", "workspace"].includes(told.noun)) figures();
      const nouns = told.noun === "*" ? undefined : [told.noun, "audit", ...(touched[told.noun] ?? [])];
      void queryClient.invalidateQueries({ predicate: ({ queryKey: [path] }) => !nouns || (Array.isArray(path) && nouns.includes(String(path[0]))) });
    };
    channel.onmessage = ({ data }: MessageEvent<Told>) => hear(data);
    void lead(ended.signal, (told) => {
      hear(told);
      channel.postMessage(told);
    });
    return () => {
      ended.abort();
      channel.close();
    };
  }, [queryClient, router, workspace]);

  return null;
}

/** Waits to be the one window that holds the stream; browsers allow only six connections, however many windows there are. */
async function lead(ended: AbortSignal, tell: (told: Told) => void) {
  const holding = () =>
    new Promise<void>((resolve) => {
      let missed = false;
      const listen = () => {
        if (ended.aborted) return;
        const source = new EventSource("/api/events");
        source.onopen = () => {
          // Who came while the stream was on its way was not heard.
          tell({ noun: missed ? "*" : "presence" });
          missed = false;
        };
        source.onerror = () => {
          missed = true;
          // After a refusal the browser never asks again, though the database may be away for a moment only.
          if (source.readyState === EventSource.CLOSED) setTimeout(listen, pauseMs);
        };
        source.onmessage = ({ data }: MessageEvent<string>) => tell(JSON.parse(data) as Told);
        ended.addEventListener("abort", () => source.close());
      };
      ended.addEventListener("abort", () => resolve());
      listen();
    });
  // Without https there are no locks, and each window holds a stream of its own.
  if (!("locks" in navigator)) return holding();
  // An ended effect gives its place up, which the lock reports by throwing.
  await navigator.locks.request(name, { signal: ended }, holding).catch(() => undefined);
}
