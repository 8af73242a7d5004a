/** What the keys of a canvas do, wherever in a block the focus is. */
export type KeyAct = "up" | "down" | "duplicate" | "switch" | "split" | "add" | "remove" | "fix" | "undo" | "redo" | "find" | "save";

const keys: { act: KeyAct; key: string; mod?: true; alt?: true; shift?: true }[] = [
  { act: "up", key: "ArrowUp", alt: true },
  { act: "down", key: "ArrowDown", alt: true },
  { act: "duplicate", key: "ArrowDown", alt: true, shift: true },
  { act: "switch", key: "/", mod: true },
  { act: "split", key: "Enter", mod: true, shift: true },
  { act: "add", key: "Enter", mod: true },
  { act: "remove", key: "Backspace", mod: true, shift: true },
  { act: "fix", key: "Enter", alt: true },
  { act: "undo", key: "z", mod: true },
  { act: "redo", key: "z", mod: true, shift: true },
  { act: "redo", key: "y", mod: true },
  { act: "find", key: "f", mod: true },
  { act: "save", key: "s", mod: true },
];

export const keyWords: Record<KeyAct, string> = {
  up: "⌥↑",
  down: "⌥↓",
  duplicate: "⌥⇧↓",
  switch: "⌘/",
  split: "⌘⇧↵",
  add: "⌘↵",
  remove: "⌘⇧⌫",
  fix: "⌥↵",
  undo: "⌘Z",
  redo: "⌘⇧Z",
  find: "⌘F",
  save: "⌘S",
};

export function keyActOf(event: KeyboardEvent): KeyAct | undefined {
  const { key, altKey, shiftKey } = event;
  const mod = event.metaKey || event.ctrlKey;
  return keys.find((entry) => entry.key.toLowerCase() === key.toLowerCase() && Boolean(entry.mod) === mod && Boolean(entry.alt) === altKey && Boolean(entry.shift) === shiftKey)?.act;
}
