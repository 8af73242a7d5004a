"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState, type FormEvent, type ReactElement } from "react";
import { X } from "lucide-react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { Checkbox } from "#components/ui/checkbox";
import { IconButton } from "#components/ui/icon-button";
import { Popover } from "#components/ui/popover";
import { TextField } from "#components/ui/text-field";
import type { SavedView } from "./answers";
import { addressOf, askedIn, type Asked } from "./asked";
import { useAsked } from "./use-asked";

/** Looks that everybody needs. */
const given: readonly { name: string; asks: Asked }[] = [
  { name: "Failed today", asks: { status: "error", last: "24h" } },
  { name: "Discarded", asks: { verdict: "discarded" } },
  { name: "Mine, not rated yet", asks: { maker: "me", verdict: "none" } },
  { name: "Over 10 seconds", asks: { latencyFrom: "10000" } },
];

/** The looks at runs that were worth a name, and the way to keep this one. */
export function ViewsMenu({ trigger }: { trigger: ReactElement }) {
  const api = useApi();
  const [open, setOpen] = useState(true);
  const { asked, ask } = useAsked();
  const { data: views = [], refetch } = useQuery(api.view.list.queryOptions({ page: "runs" }));
  const save = useMutation(api.view.save.mutationOptions({ onSuccess: () => refetch() }));
  const drop = useMutation(api.view.delete.mutationOptions({ onSuccess: () => refetch() }));
  const here = addressOf(asked);

  function go(asks: Asked) {
    setOpen(false);
    ask(asks);
  }

  function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const said = new FormData(form);
    const name = said.get("name");
    if (typeof name !== "string") return;
    save.mutate({ page: "runs", name, asked: here, shared: said.get("shared") === "on" }, { onSuccess: () => form.reset() });
  }

  return (
    <Popover open={open} onOpenChange={setOpen} trigger={trigger} label="Views" align="end">
      <ul className="-mx-2">
        {given.map(({ name, asks }) => (
          <View key={name} name={name} here={here === addressOf(asks)} onGo={() => go(asks)} />
        ))}
        {views.map((view) => (
          <View key={view.id} name={view.name} note={noteOf(view)} here={here === view.asked} onGo={() => go(askedIn(Object.fromEntries(new URLSearchParams(view.asked))))} onDrop={view.mine ? () => drop.mutate({ viewId: view.id }) : undefined} />
        ))}
      </ul>
      <form onSubmit={keep} className="mt-3 grid gap-2 border-t border-rule pt-3">
        <TextField label="Keep this view as" name="name" required maxLength={60} autoComplete="off" error={save.error ? sentenceOf(save.error) : undefined} />
        <div className="flex items-center justify-between gap-2">
          <Checkbox label="for everybody" name="shared" />
          <Button type="submit" size="small" pending={save.isPending} disabled={here === ""}>
            Keep
          </Button>
        </div>
        {here === "" ? <p className="text-12 text-ink-3">Set a filter first; a view keeps what is asked for.</p> : null}
      </form>
    </Popover>
  );
}

const noteOf = ({ shared, mine }: SavedView) => (shared ? (mine ? "yours, for everybody" : "shared") : undefined);

function View({ name, note, here, onGo, onDrop }: { name: string; note?: string; here: boolean; onGo: () => void; onDrop?: () => void }) {
  return (
    <li className="flex items-center">
      <button type="button" aria-current={here ? "page" : undefined} onClick={onGo} className="flex h-8 min-w-0 flex-1 items-center gap-2 rounded-6 px-2 text-left hover:bg-tint max-desk:h-10 on:bg-well on:font-strong">
        <span className="truncate">{name}</span>
        {note ? <span className="ml-auto shrink-0 text-12 font-regular text-ink-3">{note}</span> : null}
      </button>
      {onDrop ? (
        <IconButton label={`Delete the view ${name}`} onClick={onDrop}>
          <X size={14} />
        </IconButton>
      ) : null}
    </li>
  );
}
