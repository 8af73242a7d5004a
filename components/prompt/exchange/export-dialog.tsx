"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Copy, Download } from "lucide-react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { formatNames, formats, type Format } from "#server/core/exchange/formats";
import type { TextFile } from "#server/core/exchange/carried";
import { Button } from "#components/ui/button";
import { Dialog } from "#components/ui/dialog";
import { Notice } from "#components/ui/notice";
import { Select } from "#components/ui/select";
import { Skeleton } from "#components/ui/skeleton";
import { useToast } from "#components/ui/toast";
import { download, flatName } from "./download";

interface Props {
  prompt: { id: string; name: string };
  onClose: () => void;
}

/** One prompt as a file of any format: seen before it is taken. */
export function ExportDialog({ prompt, onClose }: Props) {
  const toast = useToast();
  const [format, setFormat] = useState<Format>("galley");
  const { file, nothing, problem } = useFile(prompt.id, format);

  async function copy({ text }: TextFile) {
    try {
      await navigator.clipboard.writeText(text);
      toast({ message: `${prompt.name} is copied as ${formats[format].name}.` });
    } catch {
      toast({ tone: "bad", message: "The browser refused to copy. Download the file instead, or select its text." });
    }
  }

  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => open || onClose()}
      title={`Export ${prompt.name}`}
      note={file ? <span className="mono">{file.name}</span> : undefined}
      actions={
        <>
          <Button disabled={!file} onClick={() => file && void copy(file)}>
            <Copy size={14} /> Copy
          </Button>
          <Button kind="primary" disabled={!file} onClick={() => file && download(flatName(file.name), [file.text], "text/plain;charset=utf-8")}>
            <Download size={14} /> Download
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <Select label="Format" help={formats[format].every ? "Every version is in it." : "It holds the newest version."} value={format} onValueChange={(next) => setFormat(formatNames.find((name) => name === next) ?? "galley")} options={formatNames.map((name) => ({ value: name, label: formats[name].name, note: formats[name].says }))} />
        {problem ? <Notice tone="bad">{problem}</Notice> : nothing ? <Notice>It has no version yet. Save one, and it can leave.</Notice> : file ? <Shown file={file} /> : <Skeleton className="h-60" />}
      </div>
    </Dialog>
  );
}

function useFile(id: string, format: Format): { file?: TextFile; nothing?: boolean; problem?: string } {
  const carried = useQuery(useApi().exchange.export.queryOptions({ promptIds: [id], limit: 1 }));
  const one = carried.data?.carried[0];
  const written = useQuery({
    queryKey: ["written", id, format, one?.versions.at(-1)?.sha],
    enabled: one !== undefined,
    queryFn: async () => (one ? ((await import("#server/core/exchange/write")).write([one], format)[0] ?? null) : null),
  });
  if (carried.error ?? written.error) return { problem: sentenceOf(carried.error ?? written.error) };
  return carried.data && !one ? { nothing: true } : { file: written.data ?? undefined };
}

const mostShown = 20_000;

function Shown({ file: { text } }: { file: TextFile }) {
  return (
    <pre tabIndex={0} aria-label="The file" className="mono max-h-90 overflow-auto rounded-6 bg-well p-3 text-12 break-words whitespace-pre-wrap">
      {text.slice(0, mostShown)}
      {text.length > mostShown ? "\n…" : null}
    </pre>
  );
}
