"use client";
import { useState } from "react";
import { Check, Copy } from "lucide-react";
import type { Rendered } from "#server/core/template/render";
import type { Family, PromptContent } from "#server/core/version/content";
import { Button } from "#components/ui/button";
import { Segmented } from "#components/ui/segmented";
import { roleWords } from "#components/prompt/canvas/sheet/words";
import { PreviewText } from "./preview-text";
import { copyText, rawMessages } from "./raw";
import { useCopy } from "./use-copy";

const segments = [
  { value: "rendered", label: "Rendered" },
  { value: "raw", label: "Raw" },
] as const;

type Shown = (typeof segments)[number]["value"];

/** What the model will read, with the values beside it put in. */
export function Preview({ content, family, rendered }: { content: PromptContent; family?: Family; rendered: Rendered }) {
  const [shown, setShown] = useState<Shown>("rendered");
  const [copied, copy] = useCopy();
  const messages = shown === "raw" || !rendered.ok ? rawMessages(content, family) : rendered.messages;
  const problems = shown === "rendered" && !rendered.ok ? rendered.problems : [];
  return (
    <section aria-labelledby="preview-heading">
      <div className="flex min-h-7 items-center gap-2">
        <h2 id="preview-heading" className="text-13 font-bold">
          Preview
        </h2>
        <span className="ml-auto">
          <Segmented<Shown> label="What is shown" segments={segments} value={shown} onChange={setShown} />
        </span>
      </div>
      <div tabIndex={0} role="region" aria-label="Preview text" className="mt-2 max-h-66 overflow-y-auto rounded-6 bg-well px-3 py-2.5 text-13 leading-5 text-ink-2 max-desk:max-h-none">
        {problems.length > 0 ? (
          <ul className="grid gap-1 text-ink">
            {problems.slice(0, 12).map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {problems.length > 12 ? <li>And {problems.length - 12} more.</li> : null}
          </ul>
        ) : messages.length === 0 ? (
          <p className="text-ink-3">Nothing to read yet.</p>
        ) : (
          <PreviewText messages={messages} />
        )}
      </div>
      <div className="mt-2 flex items-center gap-2">
        <Button size="small" disabled={problems.length > 0 || messages.length === 0} onClick={() => void copy(copyText(messages, (role) => roleWords[role]))}>
          {copied === "copied" ? <Check size={14} className="text-good" /> : <Copy size={14} />}
          {copied === "copied" ? "Copied" : "Copy"}
        </Button>
        <span role="status" className="text-12 text-ink-3">
          {copied === "refused" ? "The browser refused; select the text and copy it by hand." : copied === "copied" ? <span className="sr-only">Copied</span> : null}
        </span>
      </div>
    </section>
  );
}
