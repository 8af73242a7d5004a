import { Link } from "#components/ui/link";
import type { Finding } from "#server/core/lint/finding";
import type { PromptContent } from "#server/core/version/content";
import { placeWords } from "./place-words";
import { weightIcon, weightWords } from "./weight";

interface Props {
  findings: readonly Finding[];
  content: PromptContent;
  /** The page that explains each rule. */
  rulesHref: string;
}

/** What the linter said of a version, gravest first; what was let stand comes last, with its reason. */
export function FindingList({ findings, content, rulesHref }: Props) {
  const standing = findings.filter(({ suppressed }) => suppressed === undefined);
  const letStand = findings.filter(({ suppressed }) => suppressed !== undefined);
  if (findings.length === 0) return <p className="text-13 text-ink-2">The linter has nothing to say against it.</p>;
  return (
    <ul className="divide-y divide-rule text-13">
      {[...standing, ...letStand].map((finding, at) => (
        <li key={`${finding.rule} ${at}`} className="flex items-start gap-2 py-2">
          <span className="mt-0.5">{weightIcon(finding.suppressed === undefined ? finding.severity : "off")}</span>
          <div className="min-w-0 flex-1">
            <p>
              <span className="sr-only">{finding.suppressed === undefined ? weightWords[finding.severity].word : "Let stand"}: </span>
              <b>{finding.title}</b>
            </p>
            <p className="text-ink-2">{finding.message}</p>
            <p className="text-12 text-ink-3">
              {placeWords(finding, content)}
              {finding.suppressed === undefined ? null : <> · let stand: “{finding.suppressed}”</>}
            </p>
          </div>
          <Link standing href={`${rulesHref}#${finding.rule}`} aria-label={`Why? The rule ${finding.rule}`} className="text-12 leading-5 font-medium">
            Why?
          </Link>
        </li>
      ))}
    </ul>
  );
}
