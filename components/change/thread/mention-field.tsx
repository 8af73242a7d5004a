"use client";
import { useId, useRef } from "react";
import { flushSync } from "react-dom";
import { clsx } from "clsx";
import { Avatar } from "#components/ui/avatar";
import type { useMention } from "./use-mention";

interface Props {
  label: string;
  placeholder?: string | undefined;
  mention: ReturnType<typeof useMention>;
  focused?: boolean | undefined;
  onSend: () => void;
  onLeave?: (() => void) | undefined;
}

/** Where a remark is written. Ctrl or ⌘ with Enter sends it; an @ offers people, chosen by the arrows and Enter. */
export function MentionField({ label, placeholder, mention, focused, onSend, onLeave }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, offered, at } = mention;
  const list = `${id}-people`;
  const open = offered.length > 0;

  function pick(person: (typeof offered)[number]) {
    let place: number | undefined;
    flushSync(() => {
      place = mention.pick(person);
    });
    field.current?.focus();
    if (place !== undefined) field.current?.setSelectionRange(place, place);
  }

  return (
    <div className="relative">
      <textarea
        ref={field}
        aria-label={label}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={open ? list : undefined}
        aria-activedescendant={open ? `${id}-${at}` : undefined}
        placeholder={placeholder}
        autoFocus={focused}
        value={text}
        maxLength={9000}
        rows={2}
        className="field-box resize-y field-sizing-content"
        onChange={({ target }) => mention.write(target.value, target.selectionStart)}
        onSelect={({ currentTarget }) => mention.moveTo(currentTarget.selectionStart)}
        onBlur={mention.close}
        onKeyDown={(event) => {
          let used: boolean | number = false;
          flushSync(() => {
            used = mention.onKey(event);
          });
          if (used !== false) {
            event.preventDefault();
            event.stopPropagation();
            if (typeof used === "number") field.current?.setSelectionRange(used, used);
          } else if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) onSend();
          else if (event.key === "Escape") onLeave?.();
        }}
      />
      <p role="status" className="sr-only">
        {open ? `${offered.length} people; the arrows choose, Enter names` : ""}
      </p>
      {open ? (
        <ul id={list} role="listbox" aria-label="People" className="floating absolute top-full left-0 z-20 mt-1 w-64 max-w-full p-1">
          {offered.map((person, place) => (
            <li
              key={person.id}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === at}
              className={clsx("flex min-h-8 items-center gap-2 rounded-4 px-2 text-13 max-desk:min-h-10", place === at ? "bg-tint" : "hover:bg-well")}
              onPointerDown={(event) => {
                event.preventDefault();
                pick(person);
              }}
            >
              <Avatar name={person.name} />
              <span className="truncate">{person.name}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
