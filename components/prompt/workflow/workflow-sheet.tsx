import { Link } from "#components/ui/link";
import { typeOf } from "#components/prompt/fill/filled-field";
import { shortSha } from "#server/core/version/checksum";
import type { WorkflowContent } from "#server/core/version/content";
import { sayFilling } from "./model/source";

/** A workflow as a version keeps it: what it asks for, and its steps in order with where their inputs come from. */
export function WorkflowSheet({ content: { inputs, steps }, hrefOf }: { content: WorkflowContent; hrefOf?: (key: string, sha?: string) => string }) {
  return (
    <div className="sheet text-13">
      {inputs.length > 0 ? (
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-rule px-4 py-2.5">
          <span className="text-12 text-ink-3">asks for</span>
          {inputs.map((input) => (
            <span key={input.name} title={input.help} className="whitespace-nowrap">
              <span className="mono rounded-3 bg-tint px-1 text-12 text-pencil">{input.name}</span> <span className="text-12 text-ink-3">{input.required ? typeOf(input) : `${typeOf(input)}, optional`}</span>
            </span>
          ))}
        </p>
      ) : null}
      <ol aria-label="The steps" className="divide-y divide-rule">
        {steps.map(({ name, prompt, sha, tool, fills }, at) => (
          <li key={at} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3 px-4 py-3">
            <span className="mono text-12 leading-5 text-ink-3">{at + 1}</span>
            <div className="min-w-0">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <b className="mono font-strong">{name}</b>
                {hrefOf ? <Link href={hrefOf(prompt, sha)}>{prompt}</Link> : <span className="mono text-12">{prompt}</span>}
                {sha ? <span className="mono text-12 text-ink-3">{shortSha(sha)}</span> : null}
                {tool ? <span className="text-ink-3">in {tool}</span> : null}
              </p>
              <dl className="mt-1 grid grid-cols-[minmax(0,10rem)_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-12 empty:hidden">
                {Object.entries(fills).map(([input, filling]) => (
                  <div key={input} className="contents">
                    <dt className="mono truncate text-ink-2">{input}</dt>
                    <dd className="wrap-anywhere text-ink-2">
                      {filling.from === "input" ? <span className="mono rounded-3 bg-tint px-1 text-pencil">{filling.name}</span> : filling.from === "step" ? <span className="mono rounded-3 bg-well px-1">{sayFilling(filling)}</span> : sayFilling(filling)}
                    </dd>
                  </div>
                ))}
              </dl>
            </div>
          </li>
        ))}
      </ol>
      {steps.length === 0 ? <p className="px-4 py-3 text-ink-2">It has no steps.</p> : null}
    </div>
  );
}
