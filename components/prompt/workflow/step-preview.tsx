"use client";
import { useMemo } from "react";
import { roleWords } from "#components/prompt/canvas/sheet/words";
import { useSnippets } from "#components/prompt/canvas/preview/use-snippets";
import { rendererOf, type RenderedMessage, type Values } from "#server/core/template/render";
import type { PromptContent, Step } from "#server/core/version/content";
import { givenTo, unlimited, type Given } from "./model/step-values";

/** What a step's model will read, with the values that are tried; what is yet to be put out is a chip. */
export function StepPreview({ step, content, tried }: { step: Step; content: PromptContent; tried: Values }) {
  const { snippets, problems } = useSnippets(content);
  const { rendered, outputs } = useMemo(() => {
    const given = givenTo(step, content.inputs, tried);
    return { rendered: rendererOf(unlimited(content, given.outputs), { snippets })(given.values), outputs: given.outputs };
  }, [step, content, tried, snippets]);
  const wrong = problems.length > 0 ? problems : rendered.ok ? [] : rendered.problems;
  return (
    <div tabIndex={0} role="region" aria-label={`What ${step.name} reads`} className="max-h-66 overflow-y-auto rounded-6 bg-well px-3 py-2.5 text-13 leading-5 text-ink-2">
      {wrong.length > 0 ? (
        <ul className="grid gap-1 text-ink">
          {wrong.slice(0, 6).map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : rendered.ok ? (
        rendered.messages.map((message, at) => (
          <div key={at} className={at ? "mt-2" : ""}>
            <p className="text-12 leading-5 text-ink-3">{roleWords[message.role]}</p>
            <p className="break-words whitespace-pre-wrap">
              <Filled message={message} outputs={outputs} />
            </p>
          </div>
        ))
      ) : null}
    </div>
  );
}

function Filled({ message: { text, spans }, outputs }: { message: RenderedMessage; outputs: Given["outputs"] }) {
  return (
    <>
      {spans.map(({ start, end, input }, at) => {
        const from = outputs.get(input);
        return (
          <span key={start}>
            {text.slice(spans[at - 1]?.end ?? 0, start)}
            {from === undefined ? (
              <span title={input} className="border-b border-pencil">
                {text.slice(start, end)}
              </span>
            ) : (
              <span title={input} className="rounded-3 bg-sheet px-1 text-12 text-ink outline outline-dashed -outline-offset-1 outline-edge-2">
                output of {from}
              </span>
            )}
          </span>
        );
      })}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}
