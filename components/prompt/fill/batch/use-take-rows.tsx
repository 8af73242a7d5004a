"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useTray } from "#components/piece/tray/tray-context";
import { useTakeAway } from "#components/piece/use/use-take-away";
import { useRefreshOutputs } from "#components/run/use-refresh-outputs";
import { useToast } from "#components/ui/toast";
import { oneText } from "#server/core/batch/one-text";
import type { Cells } from "#server/core/batch/row";
import type { Tool } from "#server/core/tool/tool";
import type { Family, Input } from "#server/core/version/content";
import { copied } from "./copied";
import type { Reader } from "./reader";
import type { Row } from "./rows";
import { titleOf } from "./title-of";

interface Props {
  promptId: string;
  promptName: string;
  inputs: readonly Input[];
  reader: Reader;
  draft: boolean;
  family?: Family;
}

const atOnce = 500;
const between = "\n\n---\n\n";

/** Takes rows away: each becomes a piece that waits for its output. A row that was taken remembers its piece until it is changed. */
export function useTakeRows({ promptId, promptName, inputs, reader, draft, family }: Props) {
  const toast = useToast();
  const tray = useTray();
  const refresh = useRefreshOutputs();
  const takeTo = useTakeAway();
  const starting = useMutation(useApi().piece.batch.mutationOptions());
  const [taken, setTaken] = useState<ReadonlyMap<Cells, string>>(new Map());
  const [busy, setBusy] = useState(false);

  /** Those that were begun, in their order; what the server refuses is left out and counted. */
  async function begin(rows: readonly Row[], tool: Tool) {
    const begun: { pieceId: string; runId: string }[] = [];
    for (let from = 0; from < rows.length; from += atOnce) {
      const some = rows.slice(from, from + atOnce);
      const wanted = some.map((row) => ({ title: titleOf(promptName, row, inputs), values: reader.read(row.cells).values }));
      const { rows: answers } = await starting.mutateAsync({ promptId, rows: wanted, tool: tool.name, draft, ...(family && { family }) });
      const there = answers.flatMap((answer, at) => ("pieceId" in answer ? [{ ...answer, cells: some[at]?.cells }] : []));
      setTaken((before) => new Map([...before, ...there.flatMap(({ cells, pieceId }) => (cells ? [[cells, pieceId] as const] : []))]));
      begun.push(...there);
    }
    return begun;
  }

  async function doing(act: () => Promise<void>) {
    setBusy(true);
    try {
      await act();
    } catch (failure) {
      toast({ tone: "bad", message: sentenceOf(failure) });
    }
    setBusy(false);
  }

  const textOf = ({ cells }: Row) => {
    const rendered = reader.rendered(cells);
    return rendered?.ok ? oneText(rendered.messages).text : undefined;
  };

  return {
    taken,
    busy,
    takeOne: (tool: Tool, row: Row) =>
      doing(async () => {
        const text = textOf(row);
        if (text === undefined) return;
        await takeTo(tool, text, async () => ({ runId: (await begin([row], tool))[0]?.runId ?? null, text: null }));
      }),
    takeAll: (tool: Tool, rows: readonly Row[]) =>
      doing(async () => {
        const fresh = rows.filter((row) => textOf(row) !== undefined && !taken.has(row.cells));
        if (fresh.length === 0) return toast({ message: "Every row that can be rendered is taken away already." });
        const took = await copied(fresh.flatMap((row) => textOf(row) ?? []).join(between));
        const begun = await begin(fresh, tool);
        tray.expect(begun.map(({ runId }) => runId));
        await refresh();
        const many = begun.length === 1 ? "1 piece waits" : `${begun.length.toLocaleString("en")} pieces wait`;
        toast({ message: `${many} for ${begun.length === 1 ? "its output" : "their outputs"}.${took ? " All prompts are copied, divided by lines of three hyphens." : ""}`, action: { label: "See them", run: () => tray.show(true) } });
      }),
  };
}
