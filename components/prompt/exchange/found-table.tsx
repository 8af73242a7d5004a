import { formats } from "#server/core/exchange/formats";
import { Table, Td, Th, Tr } from "#components/ui/table";
import type { FoundFile } from "./found";

const most = 200;

/** What was found in which file, and what was understood differently. */
export function FoundTable({ files }: { files: readonly FoundFile[] }) {
  return (
    <div role="region" aria-label="What was found" tabIndex={0} className="max-h-80 overflow-y-auto">
      <Table
        caption="What was found"
        head={
          <>
            <Th>prompt</Th>
            <Th>file</Th>
            <Th>format</Th>
            <Th number>versions</Th>
          </>
        }
      >
        {files.slice(0, most).map((file) => (
          <FoundRow key={file.name} file={file} />
        ))}
      </Table>
      {files.length > most ? <p className="py-2 text-12 text-ink-3">{(files.length - most).toLocaleString("en")} more files</p> : null}
    </div>
  );
}

function FoundRow({ file: { name, format, prompts, notes } }: { file: FoundFile }) {
  const [first] = prompts;
  const versions = prompts.reduce((sum, prompt) => sum + prompt.versions, 0);
  return (
    <Tr>
      <Td lead className="max-w-60">
        <span className="block truncate font-medium">{prompts.length === 1 ? first?.name : `${first?.name ?? ""} and ${prompts.length - 1} more`}</span>
        {notes.length > 0 ? <Notes notes={notes} /> : null}
      </Td>
      <Td label="file" className="max-w-50">
        <span className="mono block truncate text-12 text-ink-2 max-desk:inline" title={name}>
          {name}
        </span>
      </Td>
      <Td label="format">{formats[format].name}</Td>
      <Td label="versions" number>
        {versions}
      </Td>
    </Tr>
  );
}

export function Notes({ notes }: { notes: readonly string[] }) {
  return (
    <details className="text-12 text-ink-2">
      <summary className="w-fit rounded-3 text-ink-3 hover:text-ink">{notes.length === 1 ? "1 note" : `${notes.length} notes`}</summary>
      <ul className="mt-1 grid gap-1">
        {notes.map((note) => (
          <li key={note} className="break-words">
            {note}
          </li>
        ))}
      </ul>
    </details>
  );
}
