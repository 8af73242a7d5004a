"use client";
import { useMemo } from "react";

const longest = 600;

/** What went in, by name; a long value folds. What can't be read as JSON stands as it came. */
export function Values({ inputs }: { inputs: string }) {
  const entries = useMemo(() => entriesOf(inputs), [inputs]);
  if (!entries) return <pre className="mono text-12 leading-5 whitespace-pre-wrap wrap-anywhere">{inputs}</pre>;
  if (entries.length === 0) return <p className="text-13 text-ink-3">Nothing was filled in.</p>;
  return (
    <dl className="divide-y divide-rule border-y border-rule">
      {entries.map(([name, value]) => (
        <div key={name} className="grid grid-cols-[minmax(8rem,1fr)_3fr] gap-4 py-2 text-13 max-desk:grid-cols-1 max-desk:gap-0.5">
          <dt className="mono text-12 leading-4.5 text-ink-3 wrap-anywhere">{name}</dt>
          <dd className="min-w-0">
            <Value text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ text }: { text: string }) {
  const whole = <div className="wrap-break-word whitespace-pre-wrap">{text}</div>;
  if (text.length <= longest) return whole;
  return (
    <details>
      <summary className="wrap-break-word">
        {text.slice(0, 200)}… <span className="text-12 text-pencil">all {text.length.toLocaleString("en")} characters</span>
      </summary>
      <div className="mt-2 border-t border-rule pt-2">{whole}</div>
    </details>
  );
}

function entriesOf(inputs: string): [string, string][] | undefined {
  try {
    const read: unknown = JSON.parse(inputs);
    if (typeof read !== "object" || read === null || Array.isArray(read)) return undefined;
    return Object.entries(read).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value, null, 2)]);
  } catch {
    return undefined;
  }
}
