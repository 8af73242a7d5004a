import type { FailureMode } from "#server/core/incident/failure-mode";
import { sayGuard } from "./say-guard";

/** One way to go wrong: how it happens, how it shows, and what there is against it. */
export function ModeEntry({ mode: { id, name, story, signs, guards }, number }: { mode: FailureMode; number: number }) {
  const [stops, shows] = (["stops", "shows"] as const).map((reach) => guards.filter((guard) => guard.reach === reach));
  const laws = guards.flatMap(({ reference }) => (reference.by === "law" ? [reference.sentence] : []));
  return (
    <li id={id} className="scroll-mt-16 py-3 target:bg-tint">
      <div className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2">
        <span className="pt-0.5 text-right text-12 text-ink-3">{number}</span>
        <div className="grid gap-x-8 gap-y-2 wide:grid-cols-[minmax(0,1fr)_24rem]">
          <div>
            <h3 className="text-14 font-strong">{name}</h3>
            <p className="max-w-[66ch] text-13 text-ink-2">{story}</p>
            <ul className="mt-1.5 max-w-[66ch] list-disc pl-4 text-13 text-ink-2">
              {signs.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </div>
          <dl className="grid content-start gap-1.5 text-12">
            {laws.map((sentence) => (
              <div key={sentence}>
                <dt className="text-ink-3">always</dt>
                <dd className="text-ink-2">{sentence}</dd>
              </div>
            ))}
            <Guards term="can stop it" names={(stops ?? []).filter(({ reference }) => reference.by !== "law").map(sayGuard)} />
            <Guards term="can show it" names={(shows ?? []).filter(({ reference }) => reference.by !== "law").map(sayGuard)} />
          </dl>
        </div>
      </div>
    </li>
  );
}

const Guards = ({ term, names }: { term: string; names: readonly string[] }) =>
  names.length === 0 ? null : (
    <div>
      <dt className="text-ink-3">{term}</dt>
      <dd className="text-ink-2">{names.join(" · ")}</dd>
    </div>
  );
