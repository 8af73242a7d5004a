"use client";
import { useState } from "react";
import { sentenceOf } from "#components/api/refusal";
import { Notice } from "#components/ui/notice";
import { Section } from "#components/ui/section";
import { TextArea } from "#components/ui/text-area";
import type { Redaction } from "./answers";
import { TrialResult } from "./trial-result";
import { useStored } from "./use-stored";

const letter = "I am Marta Kowalska (marta@larkfield.eu, +49 30 901820). Please charge 4539 1488 0343 6467, or DE89 3704 0044 0532 0130 00. My token: q9Zx7Kd2Rm4Tb6Wc";
const longest = 20_000;

/** Paste a text, see what would be stored. Nothing of it is kept. */
export function Trial({ rules, manages }: { rules: Redaction; manages: boolean }) {
  const [text, setText] = useState(letter);
  const own = rules.own.filter(({ mode }) => mode !== "off").map(({ name }) => name);
  const { failure, ...stored } = useStored(text, rules, manages && own.length > 0);
  return (
    <Section title="Try it">
      <div className="grid grid-cols-1 gap-4">
        <TextArea
          label="A text"
          help={own.length > 0 && !manages ? "The workspace’s own patterns are not tried here; owners and admins can." : "Nothing of it is kept."}
          value={text}
          maxLength={longest}
          rows={5}
          className="[&_textarea]:max-h-80"
          onChange={(event) => setText(event.target.value)}
        />
        {failure ? <Notice tone="bad">{sentenceOf(failure)}</Notice> : null}
        <TrialResult {...stored} own={own} />
      </div>
    </Section>
  );
}
