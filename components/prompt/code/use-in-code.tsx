"use client";
import { useState } from "react";
import { Code } from "#components/ui/code";
import { CopyButton } from "#components/ui/copy-button";
import { Link } from "#components/ui/link";
import { Section } from "#components/ui/section";
import { Segmented } from "#components/ui/segmented";
import type { PromptCard } from "#components/prompt/answers";
import { useFrame } from "#components/shell/frame-context";
import { FirstCall } from "./first-call";
import { languages, logCalls, readCalls, type Language } from "./snippets";

interface Props {
  prompt: PromptCard;
  origin: string;
  makesKeys: boolean;
}

const segments = languages.map((value) => ({ value, label: value }));

/** How a program reads this prompt and tells Galley what it made. */
export function UseInCode({ prompt: { id, key, latest }, origin, makesKeys }: Props) {
  const { workspace } = useFrame();
  const [language, setLanguage] = useState<Language>("curl");
  if (!latest) {
    return (
      <Section title="Use in code">
        <p className="text-13 text-ink-2">A program reads saved versions. Save the first one, and the calls stand here.</p>
      </Section>
    );
  }
  const called = { origin, key, sha: latest.sha };
  return (
    <Section title="Use in code" action={<Segmented label="Language" segments={segments} value={language} onChange={setLanguage} />}>
      <div className="grid gap-3 text-13">
        <FirstCall promptId={id} />
        <p className="flex items-center gap-1 text-ink-2">
          <span className="text-12 text-ink-3">key</span> <span className="mono font-strong wrap-anywhere text-ink">{key}</span>
          <CopyButton text={key} label="Copy the key" />
        </p>
        <div className="min-w-0">
          <h3 className="mb-1 font-medium">Read the newest version</h3>
          <Code label={`Read the newest version with ${language}`}>{readCalls[language](called)}</Code>
          <p className="mt-1 text-12 text-ink-3">Nobody may have reviewed it yet. In place of latest, a number such as {latest.number} always gives the same words.</p>
        </div>
        <div className="min-w-0">
          <h3 className="mb-1 font-medium">Log a run</h3>
          <Code label={`Log a run with ${language}`}>{logCalls[language](called)}</Code>
        </div>
        <p className="text-12 text-ink-3">
          {makesKeys ? <Link href={`/${workspace.slug}/settings/keys?make`}>Make a key</Link> : "Ask an admin for a key"} and put its secret into the environment as <span className="mono">GALLEY_KEY</span>. All there is to call stands in the{" "}
          <Link href={`/${workspace.slug}/settings/api`}>reference</Link>.
        </p>
      </div>
    </Section>
  );
}
