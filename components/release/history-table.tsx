"use client";
import { Fragment, useState } from "react";
import { useFrame } from "#components/shell/frame-context";
import { promptAddress } from "#components/prompt/address";
import { Button } from "#components/ui/button";
import { Link } from "#components/ui/link";
import { Stamp } from "#components/ui/stamp";
import { Table, Td, TdAct, Th, ThAct, Tr } from "#components/ui/table";
import type { ReleaseLine } from "./answers";
import { Gates } from "./gates";
import { WhyText } from "./live/why-text";
import { Moment } from "./moment";
import { ReleaseMarks } from "./release-marks";

interface Props {
  lines: readonly ReleaseLine[];
  /** Of all prompts, each is named. */
  named?: boolean;
  /** The environments that people meet, which are inked. */
  lasts: ReadonlySet<string>;
  /** The way to restore one, where there is any. */
  restoreOf?: (line: ReleaseLine) => (() => void) | undefined;
}

/** What went live where, from what, why and by whom; each row opens to what it was judged by. */
export function HistoryTable({ lines, named = false, lasts, restoreOf }: Props) {
  const { workspace } = useFrame();
  const [opened, open] = useState<string>();
  return (
    <Table
      caption="History"
      head={
        <>
          <Th>when</Th>
          {named ? <Th>prompt</Th> : null}
          <Th>what</Th>
          <Th>version</Th>
          <Th>from</Th>
          <Th>why</Th>
          <Th>by</Th>
          <ThAct />
        </>
      }
    >
      {lines.map((line) => {
        const { id, at, kind, prompt, environment, number, was, by } = line;
        return (
          <Fragment key={id}>
            <Tr data-release={id} className={opened === id ? "border-transparent" : undefined}>
              <Td className="whitespace-nowrap text-ink-3">
                <Moment at={at} />
              </Td>
              {named ? (
                <Td lead className="max-desk:row-start-1">
                  <Link standing href={promptAddress(workspace.slug, prompt.key, "live")} className="text-ink!">
                    {prompt.name}
                  </Link>
                </Td>
              ) : null}
              <Td className="whitespace-nowrap">{kind}</Td>
              <Td>
                <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
                  <Stamp environment={environment.key} version={number} ink={lasts.has(environment.id) ? "inked" : "outlined"} href={promptAddress(workspace.slug, prompt.key, "live")} />
                  <ReleaseMarks release={line} />
                </span>
              </Td>
              <Td label="from" className={`mono text-12 text-ink-2 ${was ? "" : "max-desk:hidden"}`}>
                {was ?? "–"}
              </Td>
              <Td className="min-w-40 wrap-break-word text-ink-2">
                <WhyText release={{ ...line, kind: "promotion" }} />
              </Td>
              <Td label="by" className="text-ink-2">
                {by?.name ?? "an operator"}
              </Td>
              <TdAct>
                <Button kind="quiet" size="small" aria-expanded={opened === id} onClick={() => open(opened === id ? undefined : id)}>
                  evidence
                </Button>
              </TdAct>
            </Tr>
            {opened === id ? <Evidence line={line} span={named ? 8 : 7} onRestore={restoreOf?.(line)} /> : null}
          </Fragment>
        );
      })}
    </Table>
  );
}

function Evidence({ line, span, onRestore }: { line: ReleaseLine; span: number; onRestore: (() => void) | undefined }) {
  return (
    <tr role="row" className="border-b border-rule max-desk:block">
      <td role="cell" colSpan={span} className="pb-4 max-desk:block">
        <p className="mb-1.5 text-12 text-ink-3">
          What it was judged by, as it stood then <span className="mono">{line.sha.slice(0, 12)}</span>
        </p>
        {line.gates.length === 0 ? <p className="text-12 text-ink-2">Nothing was asked.</p> : <Gates gates={line.gates} many={20} />}
        {line.validation ? (
          <p className="mt-2 text-12 text-ink-2">
            {line.validation.passed ? "Validated" : "Looked at, and it did not hold"} <Moment at={line.validation.at} />.
          </p>
        ) : null}
        {onRestore ? (
          <Button size="small" className="mt-2" onClick={onRestore}>
            Restore {line.number} in {line.environment.name}…
          </Button>
        ) : null}
      </td>
    </tr>
  );
}
