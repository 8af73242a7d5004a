import type { ReactNode } from "react";
import type { Risk, RiskFinding } from "#server/core/change/finding";
import type { Proposal } from "#server/core/contract/propose-step";
import { DefinitionList } from "#components/ui/definition-list";
import type { VersionMeta } from "./compared";
import { RiskMark } from "./risk-mark";

/** What is to be thought of a change: how dangerous it is, what its number says, and why it was made. */
export function Judgement({ risk, proposal, version, children }: { risk: Risk; proposal: Proposal; version?: VersionMeta; children?: ReactNode }) {
  const [first, ...others] = risk.findings;
  return (
    <>
      <div className="sheet divide-y divide-rule">
        <section aria-label="Risk" className="p-4">
          <div className="flex flex-wrap items-center justify-between gap-x-3">
            <RiskMark level={risk.level} />
            {first ? <Kind finding={first} /> : null}
          </div>
          {first ? <Words finding={first} /> : <p className="mt-2 text-13 text-ink-2">No instruction or limit went, nothing was turned about, no figure or name is another, and nothing from outside reaches further.</p>}
        </section>
        {others.map((finding, at) => (
          <section key={at} aria-label={finding.quote} className="px-4 py-3">
            <div className="flex flex-wrap items-center justify-between gap-x-3">
              <RiskMark level={finding.level} />
              <Kind finding={finding} />
            </div>
            <Words finding={finding} />
          </section>
        ))}
      </div>
      <section aria-label="Number and reasons" className="mt-5 px-1">
        <DefinitionList
          items={[
            { term: "proposed step", is: <Step {...proposal} /> },
            ...(version?.what ? [{ term: "what changed", is: version.what }] : []),
            ...(version?.why ? [{ term: "why it changed", is: <>“{version.why}” <span className="text-ink-3">{version.author}</span></> }] : []),
          ]}
        />
      </section>
      {children}
    </>
  );
}

const Kind = ({ finding: { kind } }: { finding: RiskFinding }) => <span className="mono text-12 text-ink-3">{kind}</span>;

function Words({ finding: { quote, sentence } }: { finding: RiskFinding }) {
  return (
    <>
      <h3 className="heading mt-2 wrap-break-word">“{quote}”</h3>
      <p className="mt-1.5 text-13 wrap-break-word text-ink-2">{sentence}</p>
    </>
  );
}

function Step({ step, reasons, possibly }: Proposal) {
  return (
    <>
      <b>{step}</b>
      {possibly ? <span className="text-ink-3">, to be safe</span> : null}
      {reasons.map(({ sentence }) => (
        <span key={sentence} className="block text-ink-2">
          {sentence}
        </span>
      ))}
    </>
  );
}
