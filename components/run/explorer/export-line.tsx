import { X } from "lucide-react";
import { useFrame } from "#components/shell/frame-context";
import { Button } from "#components/ui/button";
import { counted } from "#components/ui/counted";
import { IconButton } from "#components/ui/icon-button";
import { Progress } from "#components/ui/progress";
import { RelativeTime } from "#components/ui/relative-time";
import type { Export } from "./answers";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const formats: Record<string, string> = { csv: "CSV", jsonl: "JSON lines" };

/** One file: how far it is, or the way to fetch it. */
export function ExportLine({ file, onDrop }: { file: Export; onDrop: () => void }) {
  const { workspace } = useFrame();
  const { id, format, state, done, total, bytes, cut, fromAt, createdAt, expiresAt } = file;
  const ready = state === "done";
  return (
    <li className="flex items-center gap-3 border-b border-rule py-2 text-13">
      <div className="min-w-0 flex-1">
        <p>
          {formats[format] ?? format}, <RelativeTime at={createdAt} />
        </p>
        {ready ? (
          <p className="text-12 text-ink-3">
            {counted(done, "run")}
            {cut ? ", the newest; narrow the filters for the rest" : ""}, {size(Number(bytes))}, kept until {day.format(expiresAt)}
          </p>
        ) : state === "failed" ? (
          <p className="text-12 text-bad">It could not be written. Begin it again.</p>
        ) : (
          <p role="status" className="text-12 text-ink-3">
            {counted(done, "run")} so far{fromAt ? `, back to ${day.format(fromAt)}` : ""}
          </p>
        )}
        {!ready && total ? <Progress label="written" value={Math.min(done, total)} max={total} /> : null}
      </div>
      {ready ? (
        <a href={`/api/exports/${workspace.slug}/${id}`} download className="text-13 font-medium text-pencil hover:underline">
          Fetch the file
        </a>
      ) : null}
      {ready ? (
        <IconButton label="Delete this file" onClick={onDrop}>
          <X size={14} />
        </IconButton>
      ) : (
        <Button size="small" onClick={onDrop}>
          Stop
        </Button>
      )}
    </li>
  );
}

const size = (bytes: number) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString("en")} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`);
