"use client";
import type { Version } from "#components/version/answers";
import { placeWords } from "#components/version/lint/place-words";
import { weightIcon, weightWords } from "#components/version/lint/weight";
import type { Place } from "#server/core/lint/finding";

/** What the linter said when the version was saved; rules may have learnt since. */
export function Findings({ version: { findings, content } }: { version: Version }) {
  if (content.kind === "workflow") return null;
  return (
    <section className="mt-5">
      <h3 className="mb-1 font-bold">
        Findings <span className="font-regular text-12 text-ink-3">when it was saved</span>
      </h3>
      {findings.length === 0 ? <p className="text-ink-2">The linter had nothing to say against it.</p> : null}
      <ul className="divide-y divide-rule">
        {findings.map(({ id, rule, severity, message, place, suppressed }) => (
          <li key={id} className="flex items-start gap-2 py-2">
            <span className="mt-0.5">{weightIcon(suppressed === null ? severity : "off")}</span>
            <div className="min-w-0">
              <p>
                <span className="sr-only">{suppressed === null ? weightWords[severity].word : "Let stand"}: </span>
                {message}
              </p>
              <p className="text-12 text-ink-3">
                <span className="mono">{rule}</span>, {placeWords({ place: placeIn(place) }, content)}
                {suppressed === null ? null : <> · let stand: “{suppressed}”</>}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

// safe because the server stores with a finding the place that the linter gave
const placeIn = (stored: unknown) => stored as Place;
