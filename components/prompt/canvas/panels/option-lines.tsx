"use client";
import { useState } from "react";
import { most } from "#server/core/version/bounds";
import { TextArea } from "#components/ui/text-area";

interface Props {
  options: readonly string[];
  onOptions: (options: string[]) => void;
}

/** What a choice offers, one a line; a column pasted from a spreadsheet will do. */
export function OptionLines({ options, onOptions }: Props) {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? options.join("\n");
  const read = readOptions(text);
  const problem = read.length > most.options ? `There are at most ${most.options} options.` : read.some((option) => option.length > most.optionText) ? `An option has at most ${most.optionText} characters.` : undefined;
  return (
    <TextArea
      label="Options"
      hint="one per line"
      error={problem}
      value={text}
      rows={4}
      onChange={({ target }) => {
        setTyped(target.value);
        onOptions(readOptions(target.value).map((option) => option.slice(0, most.optionText)).slice(0, most.options));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

const readOptions = (text: string) => [...new Set(text.split("\n").map((line) => line.trim()).filter((line) => line !== ""))];
