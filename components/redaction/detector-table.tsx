"use client";
import { Table, Td, TdAct, Th, Tr } from "#components/ui/table";
import type { DetectorId } from "#server/core/redact/detector";
import { redact } from "#server/core/redact/redact";
import { builtIn, rulesOf } from "#server/core/redact/rules";
import { sampleMark } from "#server/core/redact/sample-mark";
import type { Fate, Redaction } from "./answers";
import { detectorWords } from "./detector-words";
import { FateButton } from "./fate-button";
import { StoredText } from "./stored-text";

interface Props {
  detectors: Redaction["detectors"];
  onChoose?: (id: DetectorId, fate: Fate, before: Fate) => void;
}

/** What Galley finds by itself, with an example of what would be stored. */
export function DetectorTable({ detectors, onChoose }: Props) {
  const head = (
    <>
      <Th>What is found</Th>
      <Th>An example</Th>
      <Th>Is stored as</Th>
      <Th>What becomes of it</Th>
    </>
  );
  return (
    <Table caption="What Galley finds by itself" head={head}>
      {detectors.map(({ id, mode }) => {
        const { title, sentence, example } = detectorWords[id];
        return (
          <Tr key={id}>
            <Td lead>
              <span className="font-medium">{title}</span>
              <span className="block max-w-[44ch] text-12 text-ink-3">{sentence}</span>
            </Td>
            <Td label="Example" className="whitespace-nowrap text-ink-2">
              {example}
            </Td>
            <Td label="Stored as">
              <StoredText text={storedAs(id, mode, example)} />
            </Td>
            <TdAct className="w-32 desk:text-left">
              <FateButton of={title.toLowerCase()} fate={mode} onChoose={onChoose && ((next) => onChoose(id, next, mode))} />
            </TdAct>
          </Tr>
        );
      })}
    </Table>
  );
}

const storedAs = (id: DetectorId, mode: Fate, example: string) => redact(example, rulesOf(builtIn((one) => (one === id ? mode : "off")), sampleMark)).text;
