"use client";
import { useRef } from "react";
import { FileUp } from "lucide-react";
import { Button } from "#components/ui/button";

/** Asks for a file of rows. */
export function FileButton({ onFile, kind }: { onFile: (file: File) => void; kind?: "primary" }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} onClick={() => picker.current?.click()}>
        <FileUp size={16} />
        Load CSV…
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        aria-label="A CSV file of rows"
        tabIndex={-1}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it was mended.
          target.value = "";
        }}
      />
    </>
  );
}
