"use client";
import { useMutation } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useApi } from "#components/api/provider";
import type { PromptCard } from "#components/prompt/answers";
import { useSnippets } from "#components/prompt/canvas/preview/use-snippets";
import { tryValues } from "#components/prompt/canvas/preview/try-values";
import { FillForm } from "#components/prompt/fill/fill-form";
import { problemsOf } from "#components/prompt/fill/problems-of";
import { promptAddress } from "#components/prompt/address";
import { useFrame } from "#components/shell/frame-context";
import { Link } from "#components/ui/link";
import { TextField } from "#components/ui/text-field";
import { Notice } from "#components/ui/notice";
import { oneText } from "#server/core/batch/one-text";
import { rendererOf } from "#server/core/template/render";
import type { Tool } from "#server/core/tool/tool";
import type { PromptContent } from "#server/core/version/content";
import { givenOf, useFilledValues } from "./filled-values";
import { PromptSheet } from "./prompt-sheet";
import { UseActs } from "./use-acts";
import { UseLine } from "./use-line";
import { useTakeAway } from "./use-take-away";
import type { Used } from "./which-version";

interface Props {
  prompt: PromptCard;
  used: Used;
  content: PromptContent;
  makes: boolean;
  onSwap?: () => void;
}

/** A prompt in use: its form at the left, and what will be sent as it reads. */
export function UsePrompt({ prompt, used, content, makes, onSwap }: Props) {
  const { workspace } = useFrame();
  const { values, set } = useFilledValues(prompt.id);
  const [title, setTitle] = useState("");
  const [tried, setTried] = useState(false);
  const { snippets, problems: lost } = useSnippets(content);
  const render = useMemo(() => rendererOf(content, { snippets }), [content, snippets]);
  const given = useMemo(() => givenOf(values), [values]);
  const rendered = useMemo(() => render(given), [render, given]);
  const shown = useMemo(() => (rendered.ok ? rendered : render(tryValues(content.inputs, given))), [rendered, render, content, given]);
  const start = useMutation(useApi().piece.start.mutationOptions());
  const takeTo = useTakeAway();
  const broken = [...lost, ...(rendered.ok ? [] : rendered.problems.filter(({ input, block }) => block !== undefined || input === undefined))];

  async function take(tool: Tool) {
    setTried(true);
    if (!rendered.ok) return focusOn(problemsOf(content.inputs, given));
    const { text } = oneText(rendered.messages);
    await takeTo(tool, text, makes ? () => start.mutateAsync({ promptId: prompt.id, values: given, title: title.trim() || prompt.name, tool: tool.name, draft: used.kind === "draft" }) : undefined);
    setTitle("");
  }

  return (
    <div className="mt-4 grid gap-x-8 gap-y-6 desk:grid-cols-[16rem_minmax(0,1fr)] wide:grid-cols-[20rem_minmax(0,1fr)]">
      <UseActs tools={prompt.tools} pending={start.isPending} onTake={(tool) => void take(tool)} />
      <h2 className="sr-only">Use</h2>
      <form className="grid content-start gap-4" aria-label="What to fill in" data-fill-form onSubmit={(event) => event.preventDefault()}>
        <TextField label="What you are making" hint="optional" placeholder={`such as ${exampleOf(prompt)}`} value={title} maxLength={120} autoComplete="off" onChange={(event) => setTitle(event.target.value)} />
        <FillForm inputs={content.inputs} values={values} problems={problemsOf(content.inputs, given, !tried)} onValue={set} />
        {content.inputs.length > 0 ? (
          <p className="text-12 text-ink-3">
            Many at once? <Link href={promptAddress(workspace.slug, prompt.key, "batch")}>Fill a table.</Link>
          </p>
        ) : null}
      </form>
      <div className="min-w-0">
        <UseLine used={used} onSwap={onSwap} />
        <div className="mt-2 grid max-w-190 gap-3">
          {broken.length > 0 ? <Notice tone="bad">This prompt can’t be rendered: {broken.slice(0, 5).map(({ sentence }) => sentence).join(" ")} Mend it on Write; what you filled in stays here.</Notice> : null}
          {shown.ok ? <PromptSheet messages={shown.messages} slug={slugOf(prompt.key, used)} example={!rendered.ok} /> : broken.length === 0 ? <Missing names={Object.keys(problemsOf(content.inputs, given))} /> : null}
        </div>
      </div>
    </div>
  );
}

const exampleOf = ({ contentType, name }: PromptCard) => `March ${(contentType || name).toLowerCase()}`;

const slugOf = (key: string, used: Used) => [key, ...(used.kind === "version" ? [used.number, used.sha.slice(0, 8)] : ["draft"])].join("  ·  ");

function Missing({ names }: { names: readonly string[] }) {
  return (
    <div className="sheet px-8 py-6 max-desk:px-4">
      <p className="reading max-w-[66ch] text-ink-2">Fill in {names.slice(0, 6).join(", ")}, and the prompt stands here as it will be sent.</p>
    </div>
  );
}

/** The first field that keeps the prompt from being taken away. */
function focusOn(problems: Readonly<Record<string, string>>) {
  const names = Object.keys(problems);
  // The fields learn of their problems with the next drawing.
  requestAnimationFrame(() => {
    const form = document.querySelector("[data-fill-form]");
    const field = form?.querySelector<HTMLElement>("[aria-invalid=true]") ?? (names.length > 0 ? form?.querySelector<HTMLElement>("input, textarea, select") : null);
    field?.focus();
  });
}
