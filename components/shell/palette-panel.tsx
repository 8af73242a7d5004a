"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import * as Dialog from "@radix-ui/react-dialog";
import { Command as Cmdk } from "cmdk";
import { Search } from "lucide-react";
import { useFocusBack } from "#components/ui/use-focus-back";
import type { Command } from "./commands";
import type { CommandSearch } from "./palette";
import { useFound } from "./use-found";

interface Props {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  commands: readonly Command[];
  search?: CommandSearch;
}

export function PalettePanel({ open, onOpenChange, commands, search }: Props) {
  const router = useRouter();
  const [query, setQuery] = useState("");
  const focusBack = useFocusBack();
  const found = useFound(query, search);

  function choose(command: Command) {
    onOpenChange(false);
    setQuery("");
    if (command.href) router.push(command.href);
    else command.run?.();
  }

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-appear bg-veil" />
        <Dialog.Content
          aria-describedby={undefined}
          {...focusBack}
          className="floating fixed top-[max(1rem,14vh)] left-1/2 z-50 w-140 max-w-[calc(100%-2rem)] -translate-x-1/2 animate-appear overflow-hidden outline-none"
        >
          <Dialog.Title className="sr-only">Find or do</Dialog.Title>
          <Cmdk label="Find or do" loop filter={closeness}>
            <div className="flex h-11 items-center gap-2.5 border-b border-rule px-3.5">
              <Search size={16} className="text-ink-3" />
              <Cmdk.Input
                value={query}
                onValueChange={setQuery}
                maxLength={200}
                placeholder="Find a prompt or a page, or say what to do"
                className="w-full bg-transparent text-14 outline-none max-desk:text-16"
              />
            </div>
            <Cmdk.List className="max-h-[min(24rem,56vh)] overflow-y-auto p-1">
              <Cmdk.Empty className="px-2.5 py-2 text-13 text-ink-2">Nothing is called that. Try fewer letters.</Cmdk.Empty>
              <Groups commands={[...found, ...commands]} onChoose={choose} />
            </Cmdk.List>
          </Cmdk>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Letters must stand together; the start of a label beats the start of a word beats anywhere. */
function closeness(value: string, query: string, keywords: string[] = []) {
  const [label, sought] = [value.toLowerCase(), query.trim().toLowerCase()];
  if (label.startsWith(sought)) return 1;
  if (label.includes(` ${sought}`)) return 0.8;
  if (keywords.some((word) => word.startsWith(sought))) return 0.6;
  return label.includes(sought) ? 0.4 : 0;
}

function Groups({ commands, onChoose }: { commands: readonly Command[]; onChoose: (command: Command) => void }) {
  const names = [...new Set(commands.map(({ group }) => group))];
  return names.map((name) => (
    <Cmdk.Group
      key={name}
      heading={name}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-12 [&_[cmdk-group-heading]]:text-ink-3"
    >
      {commands
        .filter(({ group }) => group === name)
        .map((command) => (
          <Row key={command.id} command={command} onChoose={onChoose} />
        ))}
    </Cmdk.Group>
  ));
}

function Row({ command, onChoose }: { command: Command; onChoose: (command: Command) => void }) {
  const { id, label, icon: Icon, hint, keywords } = command;
  return (
    <Cmdk.Item
      value={`${label} · ${id}`}
      keywords={keywords}
      onSelect={() => onChoose(command)}
      className="flex h-8 items-center gap-2 rounded-4 px-2.5 text-13 data-[selected=true]:bg-tint max-desk:h-10"
    >
      {Icon ? <Icon size={16} className="text-ink-3" /> : <span className="w-4" />}
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {hint ? <span className="text-12 text-ink-3">{hint}</span> : null}
    </Cmdk.Item>
  );
}
