import type { Change, Check } from "#components/change/answers";
import { Link } from "#components/ui/link";
import { RelativeTime } from "#components/ui/relative-time";
import { promptAddress } from "#components/prompt/address";
import { useFrame } from "#components/shell/frame-context";
import { CheckRow } from "./check-row";
import { sayChecks } from "./say-checks";

const titles: Record<Check["kind"], string> = { lint: "Lint", contract: "Contract", risk: "Change risk", dependants: "Blast radius", evals: "Evals" };

/** What was looked at before anybody had to, each with what it was judged by. */
export function Checks({ checks }: { checks: Change["checks"] }) {
  return (
    <section aria-labelledby="checks" className="mt-5">
      <div className="flex min-h-7 items-center gap-2">
        <h2 id="checks" className="text-13 font-bold">
          Checks
        </h2>
        <span className="text-12 text-ink-3">{sayChecks(checks.map(({ standing }) => standing))}</span>
      </div>
      <ul className="divide-y divide-rule">
        {checks.map((check) => (
          <CheckRow key={check.kind} title={titles[check.kind]} standing={check.standing} sentence={check.sentence}>
            {check.evidence.length > 0 || check.at ? <Evidence check={check} /> : null}
          </CheckRow>
        ))}
      </ul>
    </section>
  );
}

const mostShown = 40;

function Evidence({ check: { evidence, at } }: { check: Check }) {
  const { workspace } = useFrame();
  return (
    <>
      <ul className="grid max-h-80 gap-1.5 overflow-y-auto empty:hidden">
        {evidence.slice(0, mostShown).map(({ prompt, sentences }) => (
          <li key={prompt.id}>
            <Link standing href={promptAddress(workspace.slug, prompt.key)}>
              {prompt.name}
            </Link>
            {sentences.map((sentence) => (
              <span key={sentence} className="block wrap-anywhere">
                {sentence}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {evidence.length > mostShown ? <p className="mt-1 text-ink-3">and {(evidence.length - mostShown).toLocaleString("en")} more</p> : null}
      {at ? (
        <p className="mt-1 text-ink-3">
          Looked at <RelativeTime at={at} />
        </p>
      ) : null}
    </>
  );
}
