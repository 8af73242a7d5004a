"use client";
import { useState } from "react";
import { most } from "#server/core/version/bounds";
import { TextArea } from "#components/ui/text-area";
import { readLines, writeLines } from "./escaped-lines";

interface Props {
  stop: string[] | undefined;
  onStop: (stop: string[] | undefined) => void;
}

/** Texts at which the model stops, one a line. */
export function StopTexts({ stop, onStop }: Props) {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? writeLines(stop ?? []);
  const texts = readLines(text);
  const problem = texts.length > most.stop ? `There are at most ${most.stop} stop texts; the others are not kept.` : texts.some((one) => one.length > 100) ? "A stop text has at most 100 characters; the longer ones are not kept." : undefined;

  function type(next: string) {
    setTyped(next);
    const given = readLines(next).filter((one) => one.length <= 100).slice(0, most.stop);
    onStop(given.length > 0 ? given : undefined);
  }

  return <TextArea label="Stop at" hint="one per line" help="Write \n for the end of a line." error={problem} value={text} rows={2} spellCheck={false} onChange={({ target }) => type(target.value)} onBlur={() => setTyped(undefined)} />;
}
