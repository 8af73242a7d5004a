import { assignedKeys } from "./assigned-keys";
import type { Detector, Trace } from "./detector";
import { keyShapes } from "./key-shapes";
import { privateKeys } from "./private-keys";
import { apart } from "./spans";

const filed = /(?:pass(?:word|wd|phrase)|pwd|api[_-]?key|(?:access|auth|refresh|bearer)[_-]?token|client[_-]?secret|private[_-]?key|credentials?|authorization)$/i;

/** Keys, tokens and passwords: whatever opens a door. Each once, by the most telling of its names. */
export const key: Detector = {
  id: "key",
  word: "key",
  held: "a key or password",
  same: (written) => written,
  isAll: (said, text) => filed.test(said) && /^\S{3,}$/.test(text),
  find: (text) => apart([...keyShapes.flatMap(({ name, begins, whole }) => shapedIn(text, name, begins, whole)), ...privateKeys(text), ...assignedKeys(text)]),
};

function shapedIn(text: string, name: string, begins: string, whole: RegExp): Trace[] {
  const found: Trace[] = [];
  for (let start = text.indexOf(begins); start >= 0; start = text.indexOf(begins, start + begins.length)) {
    if (/[\w-]/.test(text.charAt(start - 1))) continue;
    whole.lastIndex = start;
    const written = whole.exec(text)?.[0];
    if (written) found.push({ name, start, end: start + written.length });
  }
  return found;
}
