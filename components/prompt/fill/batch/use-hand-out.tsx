"use client";
import { useState } from "react";
import { oneText } from "#server/core/batch/one-text";
import { writeTable } from "#server/core/batch/write-table";
import type { Input } from "#server/core/version/content";
import { useToast } from "#components/ui/toast";
import { copied, download, notCopied } from "./copied";
import type { Unrendered } from "./problems-in";
import type { Reader } from "./reader";
import type { Row } from "./rows";
import { useRenderAll, type RenderedRow } from "./use-render-all";

const between = "\n\n---\n\n";
const tooMuch = "Together they are more than a hundred million characters. Nothing was lost; render fewer rows at a time.";
const of = (count: number, noun: string) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

interface Props {
  rows: readonly Row[];
  inputs: readonly Input[];
  reader: Reader;
  fileName: string;
}

/** What leaves the page: all rows rendered and counted, copied, or as a file. */
export function useHandOut({ rows, inputs, reader, fileName }: Props) {
  const toast = useToast();
  const { renderAll, done, stop } = useRenderAll(reader);
  const [result, setResult] = useState<{ of: readonly Row[]; sentence: string }>();
  const [unrendered, setUnrendered] = useState<Unrendered>(new Map());

  async function rendered(): Promise<RenderedRow[] | undefined> {
    const all = await renderAll(rows);
    if (all === "too much") toast({ tone: "bad", message: tooMuch });
    if (typeof all === "string") return undefined;
    const good = all.filter((row) => row.rendered.ok).length;
    const wrong = all.length - good;
    setUnrendered(new Map(all.flatMap(({ cells, rendered }) => (rendered.ok ? [] : [[cells, rendered.problems] as const]))));
    setResult({ of: rows, sentence: wrong === 0 ? `${of(good, "row")} rendered.` : `${of(good, "row")} rendered; ${of(wrong, "row")} can’t be yet.` });
    return all;
  }

  const textsOf = (all: readonly RenderedRow[]) => all.flatMap(({ rendered }) => (rendered.ok ? [oneText(rendered.messages).text] : []));

  async function copyAll() {
    const all = await rendered();
    if (!all) return;
    const texts = textsOf(all);
    const left = all.length - texts.length;
    const taken = texts.length > 0 && (await copied(texts.join(between)));
    const said = left > 0 ? `${of(texts.length, "prompt")} copied; ${of(left, "row")} with problems left out.` : `${of(texts.length, "prompt")} copied, divided by lines of three hyphens.`;
    toast(texts.length === 0 ? { message: "No row can be rendered yet, so nothing was copied." } : taken ? { message: said } : { tone: "bad", message: notCopied });
  }

  async function copyOne(row: Row) {
    const one = reader.rendered(row.cells);
    if (!one?.ok) return;
    toast((await copied(oneText(one.messages).text)) ? { message: "Prompt copied." } : { tone: "bad", message: notCopied });
  }

  async function downloadAll() {
    const all = await rendered();
    if (!all) return;
    const { csv, guarded } = writeTable(inputs, all);
    download(csv, fileName);
    if (guarded > 0) toast({ message: `${of(guarded, "cell")} began like a formula, and got an apostrophe so that no spreadsheet runs what a stranger wrote.` });
  }

  const sentence = result?.of === rows ? result.sentence : undefined;
  return { rendered, copyAll, copyOne, downloadAll, done, stop, sentence, unrendered, downloadEmpty: () => download(writeTable(inputs, []).csv, fileName) };
}
