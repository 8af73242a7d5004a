"use client";
import type { Finding } from "#server/core/lint/finding";
import { severityIcon, severityWords } from "#components/prompt/canvas/lint/severity";
import { blockOf, standing } from "#components/prompt/canvas/lint/placed";
import type { Linted } from "#components/prompt/canvas/lint/use-lint";
import { useCanvasActs } from "#components/prompt/canvas/canvas-context";
import { nameOf } from "#components/prompt/canvas/sheet/words";
import { counted } from "#components/ui/counted";

const most = 40;

/** What the linter says of the whole prompt, gravest first; each leads to its place. */
export function Findings({ linted }: { linted: Linted | undefined }) {
  const { act, show, fix, focus, mayWrite } = useCanvasActs();
  const findings = standing(linted);
  const suppressed = (linted?.findings.length ?? 0) - findings.length;
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;

  function go(finding: Finding) {
    const block = linted && blockOf(linted.model, finding);
    if (!block) return act({ do: "show-variant", family: linted?.model.rest.variants?.[finding.place.variant ?? -1]?.family });
    focus({ block: block.id, at: block.off ? "handle" : (finding.place.start ?? "start") });
    show({ block: block.id, finding });
  }

  return (
    <section aria-labelledby="findings-heading" className="mt-5">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <h2 id="findings-heading" className="text-13 font-bold">
          Findings
        </h2>
        <span className="text-12 text-ink-3" role="status">
          {linted ? [counted(count("error"), "error"), counted(count("warning"), "warning"), counted(count("note"), "note"), suppressed ? `${suppressed} suppressed` : ""].filter(Boolean).join(", ") : "Reading…"}
        </span>
      </div>
      {linted && findings.length === 0 ? <p className="mt-1 text-13 text-ink-2">Nothing to say against it.</p> : null}
      <ul className="mt-1 divide-y divide-rule">
        {findings.slice(0, most).map((finding, index) => {
          const block = linted && blockOf(linted.model, finding);
          return (
            <li key={`${finding.rule} ${index}`} className="flex items-start gap-2 py-2">
              <span className="mt-0.5">{severityIcon(finding.severity)}</span>
              <button type="button" disabled={!block && finding.place.message === undefined} onClick={() => go(finding)} className="min-w-0 flex-1 text-left text-13">
                <span className="sr-only">{severityWords[finding.severity]}: </span>
                <b className="block font-strong">{finding.title}</b>
                <span className="line-clamp-2 text-ink-2">{block ? [nameOf(block), placeWords(finding)].filter(Boolean).join(", ") : finding.message}</span>
              </button>
              {finding.fix && mayWrite ? (
                <button type="button" title={finding.fix.label} onClick={() => fix(finding)} className="shrink-0 text-12 leading-5 font-medium text-pencil hover:underline">
                  Fix<span className="sr-only">: {finding.fix.label}</span>
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {findings.length > most ? <p className="text-12 text-ink-3">And {findings.length - most} more.</p> : null}
    </section>
  );
}

const placeWords = ({ quote, place }: Finding) => place.input ?? (quote ? quote.replace(/^\{\{\s*|\s*\}\}$/g, "") : "");
