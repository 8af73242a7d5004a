"use client";
import { useFrame } from "#components/shell/frame-context";
import { DefinitionList } from "#components/ui/definition-list";
import { Link } from "#components/ui/link";
import { versionAddress } from "#components/prompt/address";
import type { Version } from "#components/version/answers";
import { Checksum } from "#components/version/checksum";
import { shortSha } from "#server/core/version/checksum";
import { Findings } from "./findings";

/** What Galley thinks of a version: its step and why, what it risks, what the linter found. */
export function VersionAside({ version }: { version: Version }) {
  const { workspace } = useFrame();
  const { sha, step, proposed, stepReason, serial, judgement, basedOnId, content } = version;
  const { reasons, risk } = judgement;
  return (
    <aside aria-label="About this version" className="w-78 shrink-0 text-13 max-wide:w-full">
      <DefinitionList
        items={[
          { term: "checksum", is: <Checksum sha={sha} /> },
          { term: "step", is: serial === 1 || !basedOnId ? "the first version" : step },
          ...(stepReason ? [{ term: `not ${proposed}`, is: stepReason }] : []),
          ...(content.kind === "prompt" && content.inputs.length > 0 ? [{ term: "inputs", is: <span className="mono text-12 wrap-anywhere">{content.inputs.map(({ name }) => name).join(", ")}</span> }] : []),
          ...(content.kind === "prompt" && content.snippets
            ? [
                {
                  term: "includes",
                  is: Object.entries(content.snippets).map(([key, pinned]) => (
                    <Link key={key} standing href={versionAddress(workspace.slug, key, pinned)} className="mono block truncate text-12">
                      {key} {shortSha(pinned)}
                    </Link>
                  )),
                },
              ]
            : []),
        ]}
      />
      {reasons.length > 0 ? (
        <Block title="Why this step">
          {reasons.map(({ sentence }, index) => (
            <li key={index} className="py-1.5">
              {sentence}
            </li>
          ))}
        </Block>
      ) : null}
      {risk.length > 0 ? (
        <Block title="What it risks">
          {risk.map(({ sentence, quote }, index) => (
            <li key={index} className="py-1.5">
              {sentence}
              {quote ? <span className="reading-small block text-ink-2">“{quote}”</span> : null}
            </li>
          ))}
        </Block>
      ) : null}
      <Findings version={version} />
    </aside>
  );
}

function Block({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="mt-5">
      <h3 className="mb-1 font-bold">{title}</h3>
      <ul className="divide-y divide-rule">{children}</ul>
    </section>
  );
}
