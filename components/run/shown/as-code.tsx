"use client";
import { useState } from "react";
import { Code } from "#components/ui/code";
import { Dialog } from "#components/ui/dialog";
import { Segmented } from "#components/ui/segmented";
import type { RunWhole } from "#components/run/explorer/answers";
import { curlOf, fetchOf, loggedOf, pythonOf } from "#server/core/run/as-code";

interface Props {
  run: RunWhole;
  onClose: () => void;
}

const ways = [
  { value: "curl", label: "curl" },
  { value: "fetch", label: "JavaScript" },
  { value: "python", label: "Python" },
] as const;

const write = { curl: curlOf, fetch: fetchOf, python: pythonOf };

/** The call that would log this run. */
export function AsCode({ run, onClose }: Props) {
  const [way, choose] = useState<keyof typeof write>("curl");
  const { texts, prompt, version, ...rest } = run;
  const body = loggedOf({ ...rest, ...texts, prompt: prompt?.key, sha: version?.sha });
  return (
    <Dialog wide open onOpenChange={(open) => open || onClose()} title="This run as a call" sentence="How an application logs a run like this one. Put an API key of yours into GALLEY_KEY.">
      <Segmented label="Language" segments={ways} value={way} onChange={choose} />
      <div className="mt-3">
        <Code label="The call">{write[way](location.origin, body)}</Code>
      </div>
    </Dialog>
  );
}
