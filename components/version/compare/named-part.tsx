import type { NamedComparison } from "#server/core/diff/comparison";
import { ProofMark } from "#components/ui/proof-mark";
import { Facts } from "./facts";
import { Part } from "./part";

/** Inputs, steps or suppressions: each by its name, with what befell it. */
export function NamedPart({ title, all }: { title: string; all: readonly (NamedComparison & { moved?: true })[] }) {
  if (all.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="divide-y divide-rule">
        {all.map((one, at) => (
          <li key={at} className="grid grid-cols-[minmax(0,1fr)_2.25rem] gap-x-2 py-2.5 pl-4 max-desk:grid-cols-[minmax(0,1fr)_1.75rem]">
            <div className="min-w-0">
              <p className="mb-1 text-13">
                <Name {...one} />
              </p>
              {one.fate === "removed" ? null : <Facts facts={one.facts} />}
            </div>
            <Mark {...one} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Name({ name, was, fate, moved }: NamedComparison & { moved?: true }) {
  const note = was === undefined ? (moved ? "moved" : fate) : "renamed; all else is as it was";
  return (
    <>
      {was === undefined ? null : <del className="mono mr-1">{was}</del>}
      {fate === "removed" ? <del className="mono">{name}</del> : fate === "added" || was !== undefined ? <ins className="mono">{name}</ins> : <span className="mono font-medium">{name}</span>}
      <span className="ml-2 text-12 text-ink-3">{note}</span>
    </>
  );
}

function Mark({ fate, was, moved }: NamedComparison & { moved?: true }) {
  if (moved && was === undefined) return <ProofMark kind="tr" />;
  return (
    <span className="flex flex-col gap-0.5">
      {fate === "removed" || was !== undefined ? <ProofMark kind="dele" /> : null}
      {fate === "added" || was !== undefined ? <ProofMark kind="caret" /> : null}
    </span>
  );
}
