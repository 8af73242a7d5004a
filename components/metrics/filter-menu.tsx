"use client";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState, type ReactElement } from "react";
import { Command as Cmdk } from "cmdk";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { Popover } from "#components/ui/popover";
import type { Asked, FilterName, Question } from "./asked";

interface Props {
  trigger: ReactElement;
  name: FilterName;
  asked: Asked;
  question: Question;
  onChoose: (value: string) => void;
}

/** What the figures can be narrowed to, found by a few letters. */
export function FilterMenu({ trigger, onChoose, ...rest }: Props) {
  const [open, setOpen] = useState(true);
  return (
    <Popover open={open} onOpenChange={setOpen} trigger={trigger} label={`Filter by ${rest.name}`}>
      <Options
        {...rest}
        onChoose={(value) => {
          setOpen(false);
          onChoose(value);
        }}
      />
    </Popover>
  );
}

function Options({ name, asked, question, onChoose }: Omit<Props, "trigger">) {
  const [typed, setTyped] = useState("");
  const { options, said } = useOptions(name, asked, question, useDeferredValue(typed.trim()));
  return (
    <Cmdk label={name} loop shouldFilter={name !== "prompt"} className="-m-3">
      <Cmdk.Input autoFocus value={typed} onValueChange={setTyped} placeholder="Find by a few letters" maxLength={60} className={name === "prompt" || options.length > 6 ? "field-box mb-1 -outline-offset-1" : "sr-only"} />
      <Cmdk.List className="max-h-72 overflow-y-auto">
        <Cmdk.Empty className="px-2 py-1.5 text-ink-3">{said}</Cmdk.Empty>
        {options.map(({ value, label, hint }) => (
          <Cmdk.Item key={value} value={name === "prompt" ? value : label} onSelect={() => onChoose(value)} className="flex min-h-8 items-center gap-2 rounded-4 px-2 data-[selected=true]:bg-tint max-desk:min-h-10">
            <span className="min-w-0 flex-1 truncate">{label}</span>
            {hint ? <span className="mono truncate text-12 text-ink-3">{hint}</span> : null}
          </Cmdk.Item>
        ))}
      </Cmdk.List>
    </Cmdk>
  );
}

interface Option {
  value: string;
  label: string;
  hint?: string;
}

function useOptions(name: FilterName, asked: Asked, { by: _, ...question }: Question, needle: string): { options: Option[]; said: string } {
  const api = useApi();
  const prompts = useQuery(api.prompt.list.queryOptions({ ...(needle ? { needle } : { sort: "used" as const }), limit: 20 }, { enabled: name === "prompt" }));
  const versions = useQuery(api.version.list.queryOptions({ promptId: asked.prompt ?? "", limit: 100 }, { enabled: name === "version" }));
  const words = useQuery(api.metrics.words.queryOptions(question, { enabled: name === "environment" || name === "model" }));
  const { error, data } = { prompt: prompts, version: versions, environment: words, model: words }[name];
  const plain = (all: readonly string[] = []) => all.map((word) => ({ value: word, label: word }));
  const options = {
    prompt: () => prompts.data?.prompts.map(({ id, key, name: label }) => ({ value: id, label, hint: key })) ?? [],
    version: () => versions.data?.versions.map(({ id, number, what }) => ({ value: id, label: number, hint: what })) ?? [],
    environment: () => plain(words.data?.environments),
    model: () => plain(words.data?.models),
  }[name]();
  return { options, said: error ? sentenceOf(error) : data ? "Nothing that ran in this time is called that." : "One moment…" };
}
