import { Link } from "#components/ui/link";
import type { Filling, WorkflowContent } from "#server/core/version/content";

/** The steps of a workflow in order, each with its prompt, its tool and where its inputs come from. */
export function WorkflowView({ content: { steps }, hrefOf }: { content: WorkflowContent; hrefOf?: (key: string) => string }) {
  return (
    <ol className="sheet divide-y divide-rule text-13">
      {steps.map(({ name, prompt, sha, tool, fills }, index) => (
        <li key={name} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3 px-4 py-3">
          <span className="mono text-12 text-ink-3">{index + 1}</span>
          <div className="min-w-0">
            <p>
              <b className="font-medium">{name}</b> {hrefOf ? <Link href={hrefOf(prompt)}>{prompt}</Link> : <span className="mono text-12">{prompt}</span>}
              {sha ? <span className="mono text-12 text-ink-3"> {sha.slice(0, 8)}</span> : null}
              {tool ? <span className="text-ink-3">, in {tool}</span> : null}
            </p>
            {Object.entries(fills).map(([input, filling]) => (
              <p key={input} className="text-12 text-ink-2">
                <span className="mono">{input}</span> from {origin(filling)}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function origin(filling: Filling) {
  if (filling.from === "input") return `the input ${filling.name}`;
  return filling.from === "step" ? `what ${filling.step} gave` : `“${filling.text}”`;
}
