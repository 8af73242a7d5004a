import { Segmented } from "#components/ui/segmented";
import { Switch } from "#components/ui/switch";
import { Td, Tr } from "#components/ui/table";
import { isAlwaysTold, kinds } from "#server/core/notification/kinds";
import type { Choice } from "./answers";
import { KindIcon } from "./kind-look";
import { mailWords } from "./mail-words";

interface Props {
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** One kind of news: whether the inbox has it, and when a letter comes. */
export function KindRow({ choice, onChoose }: Props) {
  const { kind, inbox, mail } = choice;
  const { when } = kinds[kind];
  const always = isAlwaysTold(kind);
  return (
    <Tr>
      <Td lead>
        <span className="flex items-start gap-2 max-desk:mb-1.5">
          <span className="mt-0.5">
            <KindIcon kind={kind} />
          </span>
          <span>
            <span className="font-medium">{when.replace(/^./, (letter) => letter.toUpperCase())}</span>
            {always ? <span className="block text-12 text-ink-3">Everyone is told of this.</span> : null}
          </span>
        </span>
      </Td>
      <Td className="max-desk:mb-1.5">
        <Switch
          checked={inbox}
          disabled={always}
          onCheckedChange={(next) => onChoose({ ...choice, inbox: next })}
          label={
            <>
              <span className="desk:sr-only">In the inbox</span>
              <span className="sr-only"> when {when}</span>
            </>
          }
        />
      </Td>
      <Td label="By mail" className="max-desk:flex max-desk:items-center">
        <Segmented label={`A letter when ${when}`} segments={mailWords} value={mail} onChange={(next) => onChoose({ ...choice, mail: next })} />
      </Td>
    </Tr>
  );
}
