"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import type { Outputs } from "#components/api/outputs";
import { useRefreshOutputs } from "#components/run/use-refresh-outputs";
import { download } from "#components/prompt/fill/batch/copied";
import { Button } from "#components/ui/button";
import { Code } from "#components/ui/code";
import { counted } from "#components/ui/counted";
import { Dialog, DialogClose } from "#components/ui/dialog";
import { Notice } from "#components/ui/notice";
import { TextArea } from "#components/ui/text-area";
import { decoded, notText } from "#server/core/batch/decoded";

const example = "piece,name,value,of,date\nMarch newsletter,clicks,339,5386,2026-03-14\nMarch newsletter,opens,2219,5386,2026-03-14";
const longest = 2_000_000;

type Read = Outputs["outcome"]["import"];

/** Results of many pieces from a table. What is wrong is named by its row; the other rows go in. */
export function ImportOutcomes({ onClose }: { onClose: () => void }) {
  const refresh = useRefreshOutputs();
  const bring = useMutation(useApi().outcome.import.mutationOptions({ onSuccess: () => void refresh() }));
  const [csv, setCsv] = useState("");
  const [unread, setUnread] = useState<string>();
  const problem = unread ?? (csv.length > longest ? "It has more than two million characters. Nothing was brought in; divide it." : bring.error ? sentenceOf(bring.error) : undefined);

  async function read(file: File | undefined) {
    if (!file) return;
    const text = file.size > longest * 4 ? undefined : decoded(new Uint8Array(await file.arrayBuffer()));
    setUnread(text === undefined ? notText : undefined);
    if (text !== undefined) setCsv(text);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Results from a table"
      sentence="A row for each piece, name and day. A piece is named by its title or its id; “of” may stay empty."
      actions={
        <>
          <DialogClose asChild>
            <Button>{bring.data ? "Done" : "Not now"}</Button>
          </DialogClose>
          <Button kind="primary" pending={bring.isPending} disabled={csv.trim() === "" || csv.length > longest} onClick={() => bring.mutate({ csv })}>
            Bring them in
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <Code label="An example">{example}</Code>
        <div className="flex flex-wrap items-center gap-2 text-13">
          <label className="inline-flex h-7 items-center rounded-6 border border-edge-2 bg-sheet px-2 font-medium hover:bg-well has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-pencil max-desk:h-8">
            Choose a CSV
            <input type="file" accept=".csv,.tsv,text/csv" className="sr-only" onChange={({ target }) => void read(target.files?.[0])} />
          </label>
          <Button size="small" kind="quiet" onClick={() => download(example, "results.csv")}>
            Download the example
          </Button>
        </div>
        <TextArea label="Or paste the table" value={csv} rows={5} spellCheck={false} className="[&_textarea]:max-h-60 [&_textarea]:font-mono" error={problem} onChange={({ target }) => setCsv(target.value)} />
        {bring.data ? <Told read={bring.data} /> : null}
      </div>
    </Dialog>
  );
}

const mostNamed = 50;

function Told({ read: { kept, same, problems } }: { read: Read }) {
  return (
    <Notice tone={problems.length > 0 ? "warn" : "plain"}>
      {counted(kept, "result")} noted{same > 0 ? `, ${same.toLocaleString("en")} known already` : ""}
      {problems.length > 0 ? `; ${counted(problems.length, "row")} left out:` : "."}
      {problems.length > 0 ? (
        <ul className="mt-1 max-h-40 overflow-y-auto">
          {problems.slice(0, mostNamed).map(({ row, sentence }, at) => (
            <li key={at}>
              <b className="font-medium">Row {row}:</b> {sentence}
            </li>
          ))}
          {problems.length > mostNamed ? <li>And {problems.length - mostNamed} more.</li> : null}
        </ul>
      ) : null}
    </Notice>
  );
}
