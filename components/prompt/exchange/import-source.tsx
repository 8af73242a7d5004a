"use client";
import { useState } from "react";
import { Button } from "#components/ui/button";
import { TextArea } from "#components/ui/text-area";
import { DropArea } from "./drop-area";
import { findPrompts, type Found } from "./found";
import { gather, type Gathered } from "./gathered";

/** Where prompts come from: files, or the text of one, pasted. */
export function ImportSource({ onFound }: { onFound: (found: Found) => void }) {
  const [busy, setBusy] = useState<string>();
  const [text, setText] = useState("");

  async function look(gathering: Promise<Gathered>) {
    setBusy("Reading the files…");
    const { files, problems } = await gathering.catch((): Gathered => ({ files: [], problems: ["These files can’t be opened; they may have been moved. Choose them again."] }));
    const found = await findPrompts(files, (count) => setBusy(`Read ${count.toLocaleString("en")} of ${files.length.toLocaleString("en")} files…`));
    setBusy(undefined);
    onFound({ ...found, problems: [...problems, ...found.problems] });
  }

  return (
    <div className="grid gap-4">
      <DropArea busy={busy} onFiles={(files) => void look(gather(files))} />
      <TextArea label="Or paste the text of a file" value={text} rows={4} maxLength={2_000_000} className="[&_textarea]:mono [&_textarea]:max-h-60" placeholder="---&#10;name: Bakery greeter&#10;---&#10;Greet {{name}}." onChange={(event) => setText(event.target.value)} />
      <div className="flex justify-end">
        <Button disabled={text.trim() === "" || busy !== undefined} onClick={() => void look(Promise.resolve({ files: [{ name: "pasted text", text }], problems: [] }))}>
          See what is in it
        </Button>
      </div>
    </div>
  );
}
