"use client";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactElement } from "react";
import { Command as Cmdk } from "cmdk";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { Popover } from "#components/ui/popover";
import type { FilterName } from "./asked";
import { filterLabels } from "./words";
import { optionsOf } from "./options";

interface Props {
  trigger: ReactElement;
  name: FilterName;
  onChoose: (value: string) => void;
}

/** What a filter may be set to, found by a few letters. */
export function FilterMenu({ trigger, name, onChoose }: Props) {
  const [open, setOpen] = useState(true);
  return (
    <Popover open={open} onOpenChange={setOpen} trigger={trigger} label={`Filter by ${filterLabels[name]}`}>
      <Options
        name={name}
        onChoose={(value) => {
          setOpen(false);
          onChoose(value);
        }}
      />
    </Popover>
  );
}

function Options({ name, onChoose }: Omit<Props, "trigger">) {
  const { data: words, error } = useQuery(useApi().prompt.words.queryOptions({}));
  const options = optionsOf(name, words);
  const none = error ? sentenceOf(error) : words ? "Nothing is called that." : "One moment…";
  return (
    <Cmdk label={filterLabels[name]} loop className="-m-3">
      <Cmdk.Input autoFocus placeholder="Find by a few letters" maxLength={60} className={options.length > 6 ? "field-box mb-1 -outline-offset-1" : "sr-only"} />
      <Cmdk.List className="max-h-72 overflow-y-auto">
        <Cmdk.Empty className="px-2 py-1.5 text-ink-3">{none}</Cmdk.Empty>
        {options.map(({ value, label, uses }) => (
          <Cmdk.Item key={value} value={label} onSelect={() => onChoose(value)} className="flex min-h-8 items-center gap-2 rounded-4 px-2 data-[selected=true]:bg-tint max-desk:min-h-10">
            <span className="min-w-0 flex-1 truncate">{label}</span>
            {uses === undefined ? null : <span className="text-12 text-ink-3">{uses.toLocaleString("en")}</span>}
          </Cmdk.Item>
        ))}
      </Cmdk.List>
    </Cmdk>
  );
}
