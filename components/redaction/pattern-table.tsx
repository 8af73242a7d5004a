import { Pencil, Trash2 } from "lucide-react";
import { IconButton } from "#components/ui/icon-button";
import { Table, Td, TdAct, Th, Tr } from "#components/ui/table";
import type { OwnPattern } from "./answers";
import { FateButton } from "./fate-button";
import type { PatternAct } from "./pattern-dialogs";

interface Props {
  own: readonly OwnPattern[];
  /** Absent for whoever may only read. */
  onAct?: (act: PatternAct) => void;
}

export function PatternTable({ own, onAct }: Props) {
  const head = (
    <>
      <Th>Name</Th>
      <Th>Pattern</Th>
      <Th>What becomes of it</Th>
      {onAct ? (
        <Th>
          <span className="sr-only">Change</span>
        </Th>
      ) : null}
    </>
  );
  return (
    <Table caption="The workspace’s own patterns" head={head}>
      {own.map((pattern) => (
        <Tr key={pattern.id}>
          <Td lead className="font-medium wrap-anywhere desk:w-48">
            {pattern.name}
          </Td>
          <Td className="mono text-12 wrap-anywhere">
            <span className="line-clamp-3" title={pattern.pattern}>
              {pattern.pattern}
            </span>
          </Td>
          <Td className="w-32">
            <FateButton of={pattern.name} fate={pattern.mode} />
          </Td>
          {onAct ? (
            <TdAct>
              <IconButton label={`Change the pattern ${pattern.name}`} onClick={() => onAct({ do: "change", pattern })}>
                <Pencil size={16} />
              </IconButton>
              <IconButton label={`Delete the pattern ${pattern.name}`} onClick={() => onAct({ do: "delete", pattern })}>
                <Trash2 size={16} />
              </IconButton>
            </TdAct>
          ) : null}
        </Tr>
      ))}
    </Table>
  );
}
