import { VerdictMark } from "#components/rating/verdict-mark";
import { sayTool } from "#components/run/say-tool";
import { RelativeTime } from "#components/ui/relative-time";
import type { StepShown } from "./answers";

interface Props {
  steps: readonly StepShown[];
  /** The output in hand. */
  chosen?: string;
  onChoose: (runId: string) => void;
}

/** Every try there was, newest first, under its step; variants of one try stand together. */
export function Attempts({ steps, chosen, onChoose }: Props) {
  const several = steps.length > 1;
  return (
    <div className="grid gap-4">
      {steps.map(({ step, name, attempts }) => (
        <section key={step} aria-label={several ? `Step ${step}, ${name}` : "Attempts"}>
          {several ? (
            <h3 className="text-12 text-ink-3">
              {step} {name}
            </h3>
          ) : null}
          {attempts.length === 0 ? <p className="py-1.5 text-12 text-ink-3">to come</p> : null}
          <ol>
            {attempts.toReversed().flatMap(({ attempt, runs }) =>
              runs.toReversed().map(({ runId, at, tool, verdict, output, ratings }, index) => (
                <li key={runId} className="border-b border-rule last:border-b-0">
                  <button
                    type="button"
                    aria-current={runId === chosen ? "true" : undefined}
                    onClick={() => onChoose(runId)}
                    className="-mx-2 flex w-[calc(100%+1rem)] flex-wrap items-center gap-x-2 rounded-4 px-2 py-2 text-left text-13 hover:bg-well on:bg-sheet on:outline on:-outline-offset-1 on:outline-pencil max-desk:min-h-11"
                  >
                    <b className="w-4">{index === runs.length - 1 ? attempt : ""}</b>
                    <span className="text-ink-2">
                      {index < runs.length - 1 ? "variant, " : ""}
                      <RelativeTime at={at} />
                      {sayTool(tool) ? <span className="text-ink-3">, {sayTool(tool)}</span> : null}
                    </span>
                    <span className="ml-auto">{verdict ? <VerdictMark verdict={verdict} /> : <span className="text-12 text-ink-3">{output === null ? "no output yet" : "waits"}</span>}</span>
                    {ratings[0] && ratings[0].reasons.length > 0 ? <span className="basis-full pl-6 text-12 text-ink-3">{ratings[0].reasons.join(", ")}</span> : null}
                  </button>
                </li>
              )),
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}
