import { Section } from "#components/ui/section";
import { catalogue, failureModes } from "#server/core/incident/catalogue";
import { failureFamilies, familyWords } from "#server/core/incident/failure-mode";
import { ModeEntry } from "./mode-entry";

const places = new Map(failureModes.map(({ id }, at) => [id, at + 1]));

/** Every failure Galley knows, by what it comes from. */
export function Catalogue() {
  return failureFamilies.map((family) => (
    <Section key={family} title={familyWords[family]} note={`${catalogue[family].length} ways`}>
      <ul className="divide-y divide-rule border-y border-rule">
        {catalogue[family].map((mode) => (
          <ModeEntry key={mode.id} mode={mode} number={places.get(mode.id) ?? 0} />
        ))}
      </ul>
    </Section>
  ));
}
