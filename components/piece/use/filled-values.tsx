"use client";
import { useEffect, useState } from "react";
import type { Json } from "#server/core/version/content";

export type Filled = Readonly<Record<string, Json | undefined>>;

/** Forms that were left for another page, and are looked for when their writer returns. */
const left = new Map<string, Filled>();

/** What was filled in for a prompt. It outlasts a look at another page. */
export function useFilledValues(promptId: string) {
  const [values, setValues] = useState<Filled>(() => left.get(promptId) ?? {});
  useEffect(() => {
    left.set(promptId, values);
  }, [promptId, values]);
  return { values, set: (name: string, value: Json | undefined) => setValues((before) => ({ ...before, [name]: value })), clear: () => setValues({}) };
}

/** What is there, without what was emptied again. */
export const givenOf = (values: Filled): Record<string, Json> => Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
