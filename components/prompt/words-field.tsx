"use client";
import { useId, useState } from "react";
import { Field, fieldAria } from "#components/ui/field";
import { X } from "lucide-react";

interface Props {
  label: string;
  help?: string;
  error?: string;
  words: readonly string[];
  /** What others have used, offered while one types. */
  offered: readonly string[];
  lower?: boolean;
  longest?: number;
  onWords: (words: string[]) => void;
}

const mostWords = 20;

/** A few words, each put in by Enter or a comma. */
export function WordsField({ label, help, error, words, offered, lower, longest = 40, onWords }: Props) {
  const id = useId();
  const [text, setText] = useState("");

  function put(written: string) {
    const given = written.split(",").map((word) => (lower ? word.trim().toLowerCase() : word.trim()));
    onWords([...new Set([...words, ...given.filter(Boolean)])].slice(0, mostWords));
    setText("");
  }

  return (
    <Field id={id} label={label} help={help ?? "Press Enter or type a comma after each."} error={error}>
      <div className="field-box flex! flex-wrap items-center gap-1 outline-offset-2 outline-pencil has-[input:focus-visible]:outline-2">
        {words.map((word) => (
          <span key={word} className="inline-flex h-6 items-center gap-1 rounded-4 bg-well px-1.5 text-12">
            {word}
            <button type="button" aria-label={`Take ${word} out`} onClick={() => onWords(words.filter((one) => one !== word))} className="text-ink-3 hover:text-ink">
              <X size={12} />
            </button>
          </span>
        ))}
        <input
          {...fieldAria(id, { help: "put", error })}
          list={`${id}-offered`}
          value={text}
          maxLength={longest}
          autoComplete="off"
          onChange={({ target }) => (target.value.includes(",") ? put(target.value) : setText(target.value))}
          onBlur={() => text.trim() && put(text)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && text.trim()) {
              event.preventDefault();
              put(text);
            }
            if (event.key === "Backspace" && text === "") onWords(words.slice(0, -1));
          }}
          className="min-w-24 flex-1 bg-transparent outline-none [&::-webkit-calendar-picker-indicator]:hidden!"
        />
        <datalist id={`${id}-offered`}>
          {offered
            .filter((word) => !words.includes(word))
            .slice(0, 100)
            .map((word) => (
              <option key={word} value={word} />
            ))}
        </datalist>
      </div>
    </Field>
  );
}
