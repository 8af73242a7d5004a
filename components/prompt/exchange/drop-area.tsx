"use client";
import { useRef, useState } from "react";
import { clsx } from "clsx";
import { Button } from "#components/ui/button";
import { droppedFiles } from "./dropped-files";

interface Props {
  busy?: string;
  onFiles: (files: File[]) => void;
}

const kinds = ".zip,.yaml,.yml,.json,.jsonl,.md,.markdown,.mdx,.txt,.prompt,.j2,.mustache";

/** Files, a folder or a zip, dropped or chosen. */
export function DropArea({ busy, onFiles }: Props) {
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (list: FileList | null) => list && list.length > 0 && onFiles([...list]);

  return (
    <div
      className={clsx("grid justify-items-center gap-3 rounded-6 border border-dashed px-4 py-8 text-center text-13", over ? "border-pencil bg-tint" : "border-edge bg-well")}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void droppedFiles(event.dataTransfer.items).then(onFiles);
      }}
    >
      <p role="status" className="text-ink-2">
        {busy ?? "Drop files, a folder or a zip here."}
      </p>
      <div className="flex flex-wrap justify-center gap-2">
        <Button pending={busy !== undefined} onClick={() => files.current?.click()}>
          Choose files
        </Button>
        <Button pending={busy !== undefined} onClick={() => folder.current?.click()}>
          Choose a folder
        </Button>
      </div>
      <p className="text-12 text-ink-3">PromptCard and promptfoo YAML, Dotprompt, Markdown, Langfuse, OpenAI and Anthropic JSON, plain text. Up to 2 MB a file.</p>
      <input ref={files} type="file" multiple hidden aria-label="Files" accept={kinds} onChange={({ target }) => take(target.files)} />
      <input ref={folder} type="file" multiple hidden aria-label="A folder" {...{ webkitdirectory: "" }} onChange={({ target }) => take(target.files)} />
    </div>
  );
}
