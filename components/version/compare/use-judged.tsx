import { useEffect, useState } from "react";
import type { PromptContent } from "#server/core/version/content";
import type { Judged } from "./judged";

interface Pair {
  before: PromptContent;
  after: PromptContent;
}

/** Compares beside the page, so that the page never waits. Until it is done, or without an earlier content, there is nothing. */
export function useJudged(before: PromptContent | undefined, after: PromptContent): Judged | undefined {
  const [done, setDone] = useState<{ of: Pair; judged: Judged }>();
  useEffect(() => {
    if (!before) return undefined;
    let wanted = true;
    const of = { before, after };
    const stop = ask(of, (judged) => wanted && setDone({ of, judged }));
    return () => {
      wanted = false;
      stop();
    };
  }, [before, after]);
  return done && done.of.before === before && done.of.after === after ? done.judged : undefined;
}

/** Where no worker will run, the page does the work itself. */
function ask({ before, after }: Pair, answer: (judged: Judged) => void): () => void {
  const here = () => void import("./judged").then(({ judge }) => answer(judge(before, after)));
  try {
    const worker = new Worker(new URL("./compare.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Judged>) => {
      answer(data);
      worker.terminate();
    });
    worker.addEventListener("error", () => {
      worker.terminate();
      here();
    });
    worker.postMessage({ before, after });
    return () => worker.terminate();
  } catch {
    here();
    return () => undefined;
  }
}
