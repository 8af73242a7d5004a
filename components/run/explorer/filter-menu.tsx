"use client";
import { useState, type ReactElement } from "react";
import { Command as Cmdk } from "cmdk";
import { sentenceOf } from "#components/api/refusal";
import { Popover } from "#components/ui/popover";
import type { Asked, FilterName } from "./asked";
import { takesAnyWord, useOptions } from "./options";
import { filterLabels } from "./words";

interface Props {
  trigger: ReactElement;
  name: FilterName;
  asked: Asked;
  onChoose: (value: string) => void;
}

/** What a filter may be set to, found by a few letters; where any word will do, the typed one too. */
export function FilterMenu({ trigger, ...rest }: Props) {
  const [open, setOpen] = useState(true);
  return (
    <Popover open={open} onOpenChange={setOpen} trigger={trigger} label={`Filter by ${filterLabels[rest.name]}`}>
      <Options
        {...rest}
        onChoose={(value) => {
          setOpen(false);
          rest.onChoose(value);
        }}
      />
    </Popover>
  );
}

function Options({ name, asked, onChoose }: Omit<Props, "trigger">) {
  const [typed, type] = useState("");
  const { options, waiting, error } = useOptions(name, asked, typed.trim());
  const word = typed.trim();
  const free = takesAnyWord(name) && word !== "" && !options.some(({ value }) => value === word);
  const none = error ? sentenceOf(error) : waiting ? "One moment…" : takesAnyWord(name) ? "None was seen lately; type one." : "Nothing is called that.";
  return (
    <Cmdk label={filterLabels[name]} loop className="-m-3" shouldFilter={name !== "prompt"} filter={byLabel}>
      <Cmdk.Input
        autoFocus
        value={typed}
        onValueChange={type}
        placeholder={takesAnyWord(name) ? "Type it, or find it by a few letters" : "Find by a few letters"}
        maxLength={200}
        className={options.length > 6 || takesAnyWord(name) || name === "prompt" ? "field-box mb-1 -outline-offset-1" : "sr-only"}
      />
      <Cmdk.List className="max-h-72 overflow-y-auto">
        {free ? null : <Cmdk.Empty className="px-2 py-1.5 text-ink-3">{none}</Cmdk.Empty>}
        {options.map(({ value, label, uses }) => (
          <Cmdk.Item key={value} value={value} keywords={[label]} onSelect={() => onChoose(value)} className={item}>
            <span className="min-w-0 flex-1 truncate">{label}</span>
            {uses === undefined ? null : <span className="text-12 text-ink-3">{uses.toLocaleString("en")}</span>}
          </Cmdk.Item>
        ))}
        {free ? (
          <Cmdk.Item forceMount value={`exactly ${word}`} onSelect={() => onChoose(word)} className={item}>
            <span className="min-w-0 flex-1 truncate">
              exactly <b className="font-medium">{word}</b>
            </span>
          </Cmdk.Item>
        ) : null}
      </Cmdk.List>
    </Cmdk>
  );
}

/** By what is read, and not by an id behind it. */
const byLabel = (value: string, sought: string, keywords: string[] = []) => (value === sought || keywords.some((word) => word.toLowerCase().includes(sought.toLowerCase())) ? 1 : 0);

const item = "flex min-h-8 items-center gap-2 rounded-4 px-2 data-[selected=true]:bg-tint max-desk:min-h-10";
