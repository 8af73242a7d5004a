import { clsx } from "clsx";
import { Table, Td, Th, Tr } from "#components/ui/table";
import { actorName } from "./actor";
import type { Entry } from "./entry";
import { ExactTime } from "./exact-time";
import { sentenceOf } from "./sentences";

interface Props {
  entries: readonly Entry[];
  opened?: string;
  onOpen: (id: string | undefined) => void;
}

export function EntryTable({ entries, opened, onOpen }: Props) {
  return (
    <Table
      caption="What happened, newest first"
      head={
        <>
          <Th className="w-46">when, UTC</Th>
          <Th>who did what</Th>
          <Th className="w-1/4">why</Th>
        </>
      }
    >
      {entries.map((entry) => (
        <Tr key={entry.id} selected={entry.id === opened} className={clsx("relative", entry.id !== opened && "has-[button:hover]:bg-well")}>
          <Td className="align-top text-ink-2 max-desk:order-last max-desk:text-12">
            <ExactTime at={entry.at} />
          </Td>
          <Td lead className="align-top break-words">
            <button
              type="button"
              aria-pressed={entry.id === opened}
              onClick={() => onOpen(entry.id === opened ? undefined : entry.id)}
              className="text-left -outline-offset-2! after:absolute after:inset-0"
            >
              <b className="font-medium">{actorName(entry)}</b> {sentenceOf(entry)}
            </button>
          </Td>
          <Td className="align-top break-words text-ink-2">{entry.reason}</Td>
        </Tr>
      ))}
    </Table>
  );
}
