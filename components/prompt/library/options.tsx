import type { LibraryWords } from "#components/prompt/answers";
import type { FilterName } from "./asked";
import { fixedOptions } from "./words";

export interface FilterOption {
  value: string;
  label: string;
  uses?: number;
}

/** What a filter offers: a few fixed answers, or the words this library is sorted by. */
export function optionsOf(name: FilterName, words?: LibraryWords): readonly FilterOption[] {
  switch (name) {
    case "standing":
    case "kind":
    case "mark":
      return fixedOptions[name];
    case "tag":
      return worded(words?.tags);
    case "tool":
      return worded(words?.tools);
    case "type":
      return worded(words?.contentTypes);
    case "owner":
      return [{ value: "me", label: "you" }, ...(words?.owners ?? []).map(({ id, name, uses }) => ({ value: id, label: name, uses }))];
  }
}

const worded = (words: LibraryWords["tags"] = []) => words.map(({ word, uses }) => ({ value: word, label: word, uses }));
