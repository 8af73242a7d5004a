import { DefinitionList } from "#components/ui/definition-list";
import { actorName } from "./actor";
import { inWords, recorded, type Entry } from "./entry";
import { sayExactly } from "./exact-time";
import { actionLabel, sentenceOf } from "./sentences";

/** Everything the log keeps of one entry. */
export function EntryDetails({ entry }: { entry: Entry }) {
  return (
    <div className="grid gap-5 text-13">
      <p className="break-words">
        <b className="font-medium">{actorName(entry)}</b> {sentenceOf(entry)}.
      </p>
      <Changed entry={entry} />
      <DefinitionList
        items={[
          { term: "why", is: entry.reason ?? "no reason was given" },
          { term: "when", is: `${sayExactly(entry.at)} UTC` },
          { term: "what", is: actionLabel(entry.action) },
          { term: "on", is: `${entry.subjectType} ${entry.subject}` },
          { term: "from", is: entry.address ? <Characters>{entry.address}</Characters> : "this machine" },
          { term: "request", is: <Characters>{entry.requestId}</Characters> },
          { term: "number", is: entry.seq.toString() },
          { term: "hash", is: <Characters>{entry.hash}</Characters> },
        ]}
      />
      <p className="text-12 text-ink-3">Each hash covers the entry and the hash before it, so an entry that was altered or cut out shows.</p>
    </div>
  );
}

const Characters = ({ children }: { children: string }) => <span className="mono text-12 break-all text-ink-2">{children}</span>;

function Changed({ entry }: { entry: Entry }) {
  const [before, after] = [recorded(entry.before), recorded(entry.after)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  if (names.length === 0) return null;
  return (
    <dl className="grid gap-2">
      {names.map((name) => (
        <div key={name}>
          <dt className="text-12 text-ink-3">{name}</dt>
          <dd className="flex flex-wrap items-baseline gap-x-2 break-words">
            {name in before ? name in after && inWords(before[name]) === inWords(after[name]) ? null : <del>{inWords(before[name])}</del> : null}
            {name in after ? inWords(before[name]) === inWords(after[name]) ? <span>{inWords(after[name])}</span> : <ins>{inWords(after[name])}</ins> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
