import { Notice } from "#components/ui/notice";
import { TextField } from "#components/ui/text-field";
import { PlaceAndStanding } from "#components/prompt/place-and-standing";
import type { useBegin } from "./use-begin";

interface Props {
  id: string;
  /** Whoever is still choosing among the ways keeps their place. */
  focus: boolean;
  beginning: ReturnType<typeof useBegin>;
  onBegin: () => void;
}

export function BeginForm({ id, focus, beginning: { name, setName, place, ready, pending, nameError, problem }, onBegin }: Props) {
  return (
    <form
      id={id}
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !pending) onBegin();
      }}
    >
      <TextField label="Name" value={name} maxLength={80} required autoFocus={focus} autoComplete="off" placeholder="Billing reply" error={nameError} onChange={(event) => setName(event.target.value)} />
      <PlaceAndStanding place={place} />
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
    </form>
  );
}
