"use client";
import { useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Input } from "#server/core/version/content";
import { useToast } from "#components/ui/toast";
import type { At, Move } from "./grid-keys";
import type { GridActs } from "./grid-row";
import { pasted } from "./pasted";
import { useRows } from "./use-rows";

/** The table in hand: its rows, the cell that is written in, and what can be done. */
export function useBatch(promptId: string, inputs: readonly Input[]) {
  const { rows, past, future, happen } = useRows(promptId);
  const [place, setPlace] = useState({ row: 0, column: 0, sent: 0 });
  const home = useRef<HTMLElement>(null);
  const before = useRef(rows);
  useEffect(() => {
    before.current = rows;
  }, [rows]);
  const toast = useToast();

  const row = Math.min(place.row, Math.max(0, rows.length - 1));
  const column = Math.min(place.column, Math.max(0, inputs.length - 1));
  const at = useMemo(() => ({ row, column }), [row, column]);

  const acts = useMemo(() => {
    // A phone opens its keyboard only for a focus that comes within the touch.
    const go = ({ row, column }: At) => flushSync(() => setPlace(({ sent }) => ({ row, column, sent: sent + 1 })));
    const again = () => setPlace(({ sent, ...at }) => ({ ...at, sent: sent + 1 }));
    const last = Number.MAX_SAFE_INTEGER;

    return {
      go,
      write: ({ row, column }: At, cell: string, joins: boolean) => happen({ kind: "write", at: row, name: inputs[column]?.name ?? "", cell, joins }),
      move(move: Move) {
        if ("to" in move) return go(move.to);
        if (move.act === "leave") return home.current?.focus();
        if (move.act === "add") {
          happen({ kind: "add", at: last, fillings: [{ cells: {} }] });
          return go({ row: last, column: 0 });
        }
        happen({ kind: move.act });
        again();
      },
      paste(at: At, text: string) {
        const found = pasted(text, inputs, at);
        if (!found) return false;
        const restored = before.current;
        happen({ kind: "fill", at: at.row, cells: found.cells });
        again();
        const filled = `${found.cells.length.toLocaleString("en")} ${found.cells.length === 1 ? "row" : "rows"} filled.`;
        toast({ message: found.lost ? `${filled} ${found.lost}` : filled, action: { label: "Undo", run: () => happen({ kind: "restore", rows: restored }) } });
        return true;
      },
    } satisfies GridActs;
  }, [happen, inputs, toast]);

  return { rows, at, sent: place.sent, acts, home, happen, canUndo: past.length > 0, canRedo: future.length > 0 };
}
