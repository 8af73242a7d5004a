"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { Dialog } from "#components/ui/dialog";
import { Notice } from "#components/ui/notice";
import { Segmented } from "#components/ui/segmented";
import { isNarrowed, questionFor, type Asked } from "./asked";
import { ExportLine } from "./export-line";

interface Props {
  asked: Asked;
  me: string;
  opened: number;
  onClose: () => void;
}

const formats = [
  { value: "csv", label: "CSV" },
  { value: "jsonl", label: "JSON lines" },
] as const;

const atWork = (state: string) => state === "waiting" || state === "running";

/** Takes what is asked for along as a file. It is written in the background, and one may leave. */
export function Exports({ asked, me, opened, onClose }: Props) {
  const api = useApi();
  const [format, choose] = useState<"csv" | "jsonl">("csv");
  const { data: exports = [], refetch } = useQuery(api.export.list.queryOptions({}, { staleTime: 0, refetchInterval: ({ state }) => (state.data?.some((one) => atWork(one.state)) ? 1000 : false) }));
  const start = useMutation(api.export.start.mutationOptions({ onSuccess: () => refetch() }));
  const cancel = useMutation(api.export.cancel.mutationOptions({ onSettled: () => refetch() }));

  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Take runs along"
      sentence={`${isNarrowed(asked) ? "All runs that fit what is asked for now" : "All production runs"}, newest first, with what went in and what came out; at most 100,000. The file waits here for you for a week.`}
      note={<Segmented label="Format" segments={formats} value={format} onChange={choose} />}
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button kind="primary" pending={start.isPending} onClick={() => start.mutate({ filters: questionFor(asked, me, opened), format })}>
            Write the file
          </Button>
        </>
      }
    >
      {start.error ? <Notice tone="bad">{sentenceOf(start.error)}</Notice> : null}
      {exports.length > 0 ? (
        <ul aria-label="Your exports" className="mt-2 border-t border-rule">
          {exports.map((one) => (
            <ExportLine key={one.id} file={one} onDrop={() => cancel.mutate({ exportId: one.id })} />
          ))}
        </ul>
      ) : null}
    </Dialog>
  );
}
