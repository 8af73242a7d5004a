import { Field } from "#components/ui/field";
import { Segmented } from "#components/ui/segmented";
import type { OnConflict } from "./use-import";

const choices = [
  { value: "skip", label: "Pass over" },
  { value: "versions", label: "Add versions" },
  { value: "rename", label: "New key" },
] as const;

const sentences: Record<OnConflict, string> = {
  skip: "What is here already stays as it is.",
  versions: "What the file holds and Galley doesn’t becomes the newest versions of the prompt that is here.",
  rename: "It comes in as a prompt of its own, under a key like its own.",
};

/** What happens to a prompt whose key is taken. */
export function ConflictChoice({ value, onChange }: { value: OnConflict; onChange: (value: OnConflict) => void }) {
  return (
    <Field id="conflict" label="If its key is taken" help={sentences[value]}>
      <Segmented label="If its key is taken" segments={choices} value={value} onChange={onChange} />
    </Field>
  );
}
