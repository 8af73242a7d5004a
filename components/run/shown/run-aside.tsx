"use client";
import { pieceAddress } from "#components/piece/address";
import { promptAddress, versionAddress } from "#components/prompt/address";
import { customerAddress } from "#components/run/address";
import type { RunWhole } from "#components/run/explorer/answers";
import { sayMs } from "#components/run/explorer/words";
import { sayTool } from "#components/run/say-tool";
import { useFrame } from "#components/shell/frame-context";
import { DefinitionList } from "#components/ui/definition-list";
import { Link } from "#components/ui/link";
import { Verdict } from "#components/ui/verdict";
import { Checksum } from "#components/version/checksum";
import { dollars, exactDollars } from "#server/core/run/money";
import { RunRatings } from "./run-ratings";
import { redactedSaid, tokensSaid } from "./said";

/** What a run was, whom it was for, and what it took. */
export function RunAside({ run }: { run: RunWhole }) {
  const { workspace } = useFrame();
  const { slug } = workspace;
  const { prompt, version, contract, piece, maker } = run;
  const older = prompt && version && prompt.newest && prompt.newest.sha !== version.sha ? prompt.newest : undefined;
  return (
    <aside aria-label="About this run" className="w-78 shrink-0 text-13 max-wide:w-full">
      <DefinitionList
        items={listed([
          prompt && ["prompt", <Link standing href={promptAddress(slug, prompt.key)} className="wrap-anywhere">{prompt.name}</Link>],
          prompt && version && [
            "version",
            <>
              <Link standing href={versionAddress(slug, prompt.key, version.sha)} className="mono font-strong">
                {version.number}
              </Link>{" "}
              <span className="text-ink-3">by {version.by}</span>
            </>,
          ],
          version && ["checksum", <Checksum sha={version.sha} />],
          older && prompt && version && ["since then", <Link standing href={promptAddress(slug, prompt.key, `versions/compare/${version.number}...${older.number}`)}>What changed up to {older.number}</Link>],
          contract && ["contract", contract.problems.length === 0 ? <Verdict kind="passes">Kept</Verdict> : <Verdict kind="fails">Broken</Verdict>],
        ])}
      />
      {contract && contract.problems.length > 0 ? (
        <ul aria-label="Where the output breaks its contract" className="mt-1 divide-y divide-rule border-t border-rule">
          {contract.problems.map((problem) => (
            <li key={problem} className="py-1.5 wrap-anywhere">
              {problem}
            </li>
          ))}
        </ul>
      ) : null}
      <Block title="What it took">
        <DefinitionList
          items={listed([
            ["model", [run.model, run.provider].filter(Boolean).join(", ") || "not said"],
            ["cost", run.cost === null ? <span className="text-ink-3">unknown</span> : <span title={exactDollars(run.cost)}>{dollars(run.cost)}{run.costGiven ? "" : <span className="text-ink-3"> by the price table</span>}</span>],
            ["tokens", tokensSaid(run)],
            run.latency !== null && ["latency", run.firstToken === null ? sayMs(run.latency) : `${sayMs(run.latency)}, first token after ${sayMs(run.firstToken)}`],
            run.finishReason && ["finished", run.finishReason],
            run.strategy && ["strategy", <>{run.strategy}{run.strategyDetail === null ? null : <code className="mono mt-0.5 block text-12 text-ink-3 wrap-anywhere">{JSON.stringify(run.strategyDetail)}</code>}</>],
          ])}
        />
      </Block>
      <Block title="Where it came from">
        <DefinitionList
          items={listed([
            run.environment && ["environment", run.environment],
            run.purpose !== "production" && ["purpose", `${run.purpose}, outside every figure`],
            run.customer && ["customer", <Link standing href={customerAddress(slug, run.customer)} className="wrap-anywhere">{run.customer}</Link>],
            run.endUser && ["user", <span className="wrap-anywhere">{run.endUser}</span>],
            maker && ["made by", `${maker.name}${sayTool(run.tool) ? ` in ${sayTool(run.tool)}` : ""}`],
            piece && ["piece", <><Link standing href={pieceAddress(slug, piece.id)}>{piece.title || "without a title"}</Link>{run.attempt > 1 ? <span className="text-ink-3">, try {run.attempt}</span> : null}</>],
            run.arm && ["arm", run.arm],
            run.tags.length > 0 && ["tags", run.tags.join(", ")],
            run.externalId !== null && ["its sender’s id", <span className="mono text-12 wrap-anywhere">{run.externalId}</span>],
            run.redacted && ["not kept", redactedSaid(run.redacted)],
          ])}
        />
      </Block>
      <RunRatings run={run} />
    </aside>
  );
}

type Item = [term: string, is: React.ReactNode] | null | undefined | false | "";
const listed = (items: readonly Item[]) => items.flatMap((item) => (item ? [{ term: item[0], is: item[1] }] : []));

function Block({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="mt-5 border-t border-rule pt-3">
      <h2 className="mb-1 font-bold">{title}</h2>
      {children}
    </section>
  );
}
