import type { Fact } from "#server/core/diff/comparison";
import { words } from "#server/core/diff/words";
import { factWord, sayFact } from "./say-fact";

/** Facts that differ, each with what it was and what it is. */
export function Facts({ facts, asKeys }: { facts: readonly Fact[]; asKeys?: boolean }) {
  if (facts.length === 0) return null;
  return (
    <dl className="grid grid-cols-[minmax(7rem,auto)_minmax(0,1fr)] gap-x-4 gap-y-1 text-13">
      {facts.map((fact) => (
        <div key={fact.name} className="contents">
          <dt className={asKeys ? "mono" : "text-ink-3"}>{asKeys ? fact.name : factWord(fact.name)}</dt>
          <dd className="wrap-break-word">
            <FactChange {...fact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const long = 20;

function FactChange({ before, after }: Fact) {
  const [was, is] = [before, after].map((value) => (value === undefined ? undefined : sayFact(value)));
  if (was !== undefined && is !== undefined && was.length > long && is.length > long) {
    const elements = { same: "span", added: "ins", removed: "del" } as const;
    return words(was, is).map(({ kind, text }, at) => {
      const Element = elements[kind];
      return <Element key={at}>{text}</Element>;
    });
  }
  return (
    <>
      {was === undefined ? null : <del>{was || "empty"}</del>} {is === undefined ? null : <ins>{is || "empty"}</ins>}
    </>
  );
}
