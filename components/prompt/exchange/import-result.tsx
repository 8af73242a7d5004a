import { Link } from "#components/ui/link";
import { promptAddress } from "#components/prompt/address";
import { Notes } from "./found-table";
import { ProblemList } from "./problem-list";
import type { Brought } from "./use-import";

const most = 200;

/** What came in, with the way to each; what was passed over, and what was refused. */
export function ImportResult({ results, slug }: { results: readonly Brought[]; slug: string }) {
  const prompts = results.flatMap((result) => result.prompts.map((prompt) => ({ ...prompt, file: result.file })));
  const came = prompts.filter(({ problem, skipped }) => !problem && !skipped);
  const passed = prompts.filter(({ skipped }) => skipped);
  const problems = [...results.flatMap(({ file, problem }) => (problem ? [problem.includes(file) ? problem : `${file}: ${problem}`] : [])), ...prompts.flatMap(({ name, file, problem }) => (problem ? [`${name} (${file}): ${problem}`] : []))];
  return (
    <div className="grid gap-4">
      <p role="status" className="text-13">
        {said(came.length, passed.length)}
      </p>
      <ul className="grid max-h-80 overflow-y-auto text-13">
        {came.slice(0, most).map(({ key, name, versions, notes }) => (
          <li key={key} className="border-b border-rule py-2">
            <div className="flex items-baseline gap-3">
              <Link standing href={promptAddress(slug, key)} className="min-w-0 truncate">
                {name}
              </Link>
              <span className="mono ml-auto shrink-0 text-12 text-ink-3">{key}</span>
              <span className="shrink-0 text-12 text-ink-3">{versions === 1 ? "1 version" : `${versions} versions`}</span>
            </div>
            {notes.length > 0 ? <Notes notes={notes} /> : null}
          </li>
        ))}
      </ul>
      {came.length > most ? <p className="text-12 text-ink-3">{(came.length - most).toLocaleString("en")} more; find them in the library.</p> : null}
      <ProblemList problems={problems} rest={came.length > 0 ? "The others are in." : "Nothing was changed."} />
    </div>
  );
}

function said(came: number, passed: number) {
  const first = came === 0 ? "No prompt came in." : came === 1 ? "One prompt is in." : `${came.toLocaleString("en")} prompts are in.`;
  return passed === 0 ? first : `${first} ${passed === 1 ? "One was passed over, since its key is taken." : `${passed.toLocaleString("en")} were passed over, since their keys are taken.`}`;
}
