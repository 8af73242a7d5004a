"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf } from "#components/api/refusal";
import { useRefreshOutputs } from "#components/run/use-refresh-outputs";
import { ActDialog } from "#components/shell/act-dialog";
import { TextField } from "#components/ui/text-field";

const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
const numberIn = (text: string) => (text.trim() === "" ? undefined : Number(text.replaceAll(",", "")));

/** One figure the world gave back, typed by hand. */
export function AddOutcome({ piece, onClose }: { piece: { id: string; title: string }; onClose: () => void }) {
  const api = useApi();
  const words = useId();
  const refresh = useRefreshOutputs();
  const { data } = useQuery(api.outcome.names.queryOptions({}));
  const note = useMutation(api.outcome.note.mutationOptions());
  const [name, setName] = useState("");
  const [value, setValue] = useState("");
  const [of, setOf] = useState("");
  const [on, setOn] = useState(today);
  const [figure, whole] = [numberIn(value), numberIn(of)];
  const errors = fieldsOf(note.error);
  const notANumber = (given: number | undefined) => (given !== undefined && Number.isNaN(given) ? "Write a number, such as 339" : undefined);

  async function act() {
    if (figure === undefined) return;
    await note.mutateAsync({ pieceId: piece.id, name, value: figure, of: whole ?? null, on });
    await refresh();
  }

  return (
    <ActDialog title="A result" sentence={`What came of ${piece.title} on one day. The same name on the same day again replaces it.`} act="Note it" unready={name.trim() === "" || figure === undefined || Number.isNaN(figure) || Number.isNaN(whole ?? 0)} onAct={act} onClose={onClose}>
      <TextField className="[&_input::-webkit-calendar-picker-indicator]:hidden!" label="What was counted" list={words} placeholder="clicks" value={name} maxLength={60} required autoFocus autoComplete="off" error={errors.name} onChange={(event) => setName(event.target.value)} />
      <datalist id={words}>
        {data?.names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <div className="grid grid-cols-2 gap-4">
        <TextField label="How many" inputMode="decimal" value={value} required autoComplete="off" error={notANumber(figure) ?? errors.value} onChange={(event) => setValue(event.target.value)} />
        <TextField label="Of" hint="optional" help="Recipients, impressions: then it is a share." inputMode="decimal" value={of} autoComplete="off" error={notANumber(whole) ?? errors.of} onChange={(event) => setOf(event.target.value)} />
      </div>
      <TextField label="On" type="date" value={on} max={today()} required error={errors.on} onChange={(event) => setOn(event.target.value)} />
    </ActDialog>
  );
}
