"use client";
import { useDeferredValue, useMemo, useState } from "react";
import { useToast } from "#components/ui/toast";
import { rendererOf } from "#server/core/template/render";
import type { Weights } from "#server/core/lint/lint";
import type { Json } from "#server/core/version/content";
import { changedBlocks } from "#components/prompt/canvas/changed-blocks";
import { sayClock } from "#components/prompt/canvas/draft/draft-line";
import { promptIn, saysTheSame, type OpenedDraft } from "#components/prompt/canvas/draft/opened";
import { useDraft } from "#components/prompt/canvas/draft/use-draft";
import { useFind } from "#components/prompt/canvas/find/use-find";
import { knownNames, type OfferedSnippet } from "#components/prompt/canvas/known-names";
import { markedBlocks, steadily } from "#components/prompt/canvas/lint/marked";
import { useLint } from "#components/prompt/canvas/lint/use-lint";
import { toldTo } from "#components/prompt/canvas/model/variant";
import { tryValues } from "#components/prompt/canvas/preview/try-values";
import { useSnippets } from "#components/prompt/canvas/preview/use-snippets";
import { useActs } from "#components/prompt/canvas/use-acts";
import { useCanvas } from "#components/prompt/canvas/use-canvas";

interface Props {
  promptId: string;
  opened: OpenedDraft;
  weights: Weights;
  offered: readonly OfferedSnippet[];
  mayWrite: boolean;
}

/** All that a page of writing knows: the canvas, its draft, what is found in it, and how it renders. */
export function useWrite({ promptId, opened, weights, offered, mayWrite }: Props) {
  const toast = useToast();
  const canvas = useCanvas(promptIn(opened.content));
  const { model, content, act, undo } = canvas;
  const { snippets, problems, included } = useSnippets(content);
  const linted = useLint(model, content, weights, snippets);
  const { acts, said, shown } = useActs(canvas, linted, mayWrite);
  const draft = useDraft({
    ...{ promptId, opened, content, read: promptIn },
    onContent: (next) => act({ do: "replace", content: next }),
    onRestored: (at) => toast({ message: `What this browser kept at ${sayClock(at)} is back; it had never reached Galley.`, action: { label: "Undo", run: undo } }),
  });
  const base = draft.base?.content;

  const [values, setValues] = useState<Readonly<Record<string, Json | undefined>>>({});
  const find = useFind(model);

  const { inputs, messages } = model;
  const family = model.variant?.family;
  const known = useMemo(() => knownNames(inputs, offered, included), [inputs, offered, included]);
  const [steady] = useState(steadily);
  const { matches, here } = find;
  const marked = useMemo(() => steady(markedBlocks(messages, linted, matches, here)), [steady, messages, linted, matches, here]);
  const changed = useMemo(() => changedBlocks(messages, base && toldTo(base, family)), [messages, base, family]);

  const calm = useDeferredValue(content);
  const rendered = useMemo(() => {
    const filled = rendererOf(calm, { snippets, family })(tryValues(calm.inputs, values));
    return problems.length > 0 && filled.ok ? { ok: false as const, problems: [...problems] } : filled;
  }, [calm, snippets, family, values, problems]);
  const before = useMemo(() => base && rendererOf(base, { snippets, family })(tryValues(base.inputs, onlyOf(base.inputs, values))), [base, snippets, family, values]);

  return {
    ...{ canvas, acts, said, shown, draft, find, linted, known, marked, changed, values, rendered, before },
    differs: useMemo(() => (base ? !saysTheSame(content, base) : messages.some(({ blocks }) => blocks.some(({ text }) => text !== ""))), [content, base, messages]),
    setValues,
    setValue: (name: string, value: Json | undefined) => setValues((given) => ({ ...given, [name]: value })),
  };
}

export type Write = ReturnType<typeof useWrite>;

/** An older version may not have asked for all that is asked now. */
const onlyOf = (inputs: readonly { name: string }[], values: Readonly<Record<string, Json | undefined>>) =>
  Object.fromEntries(inputs.map(({ name }) => [name, values[name]]));
