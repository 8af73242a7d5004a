"use client";
import { useState } from "react";
import { most, tooLong } from "#server/core/batch/bounds";
import type { Cells } from "#server/core/batch/row";
import type { Input } from "#server/core/version/content";
import { loaded } from "./loaded";

export interface LoadNotice {
  tone: "plain" | "bad";
  title: string;
  sentences: string[];
}

/** Loads a file of rows, and says what of it did not fit. */
export function useLoad(inputs: readonly Input[], onLoaded: (cells: Cells[], name: string) => void) {
  const [notice, setNotice] = useState<LoadNotice>();
  const refuse = (name: string, sentence: string) => setNotice({ tone: "bad", title: `“${name}” can’t be loaded.`, sentences: [sentence] });

  async function load(file: File) {
    // A character takes up to four bytes.
    if (file.size > most.text * 4) return refuse(file.name, tooLong);
    try {
      const result = loaded(new Uint8Array(await file.arrayBuffer()), inputs);
      if ("refused" in result) return refuse(file.name, result.refused);
      setNotice(result.notes.length > 0 ? { tone: "plain", title: `“${file.name}” is loaded.`, sentences: result.notes } : undefined);
      onLoaded(result.cells, file.name);
    } catch {
      refuse(file.name, "It can’t be read any more; it may have been moved. Nothing was lost; choose it again.");
    }
  }

  return { notice, load: (file: File) => void load(file), dismiss: () => setNotice(undefined) };
}
