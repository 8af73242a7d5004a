"use client";
import { useState } from "react";
import { TextField } from "#components/ui/text-field";

interface Props {
  label: string;
  hint?: string;
  value: number | undefined;
  min: number;
  max: number;
  whole?: boolean;
  onValue: (value: number | undefined) => void;
}

/** A number that may be absent. What is typed stands while it is none yet, and the last that was is kept. */
export function NumberField({ label, hint, value, min, max, whole, onValue }: Props) {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (value === undefined ? "" : String(value));
  const problem = typed === undefined ? undefined : problemOf(typed, { min, max, whole });

  function type(next: string) {
    setTyped(next);
    if (problemOf(next, { min, max, whole }) === undefined) onValue(next.trim() === "" ? undefined : Number(next));
  }

  return <TextField label={label} hint={hint} error={problem} value={text} inputMode={whole ? "numeric" : "decimal"} autoComplete="off" placeholder="not said" maxLength={30} onChange={({ target }) => type(target.value)} onBlur={() => problem === undefined && setTyped(undefined)} />;
}

function problemOf(typed: string, { min, max, whole }: Pick<Props, "min" | "max" | "whole">): string | undefined {
  const text = typed.trim();
  if (text === "") return undefined;
  if (!/^-?(\d+(\.\d*)?|\.\d+)$/.test(text)) return "Write a number, with a plain dot.";
  const value = Number(text);
  if (whole && !Number.isInteger(value)) return "Write a whole number.";
  if (value < min) return `${min.toLocaleString("en")} at the least.`;
  return value > max ? `${max.toLocaleString("en")} at the most.` : undefined;
}
