/** A fenced stretch of a text: from the line of its opening fence to the line of its closing one. */
export interface Fence {
  mark: string;
  language: string;
  start: number;
  end: number;
  inside: string;
  insideStart: number;
  closed: boolean;
}

const line = /^ {0,3}(`{3,}|~{3,})([^\n`]*)$/;

export function fencesIn(text: string): Fence[] {
  const fences: Fence[] = [];
  let open: Fence | undefined;
  let start = 0;
  for (const written of text.split("\n")) {
    const found = written.length < longest ? line.exec(written) : null;
    const mark = found?.[1] ?? "";
    const next = Math.min(text.length, start + written.length + 1);
    if (!open && found) {
      open = { mark, language: (found[2] ?? "").trim().toLowerCase(), start, end: text.length, inside: "", insideStart: next, closed: false };
    } else if (open && mark.startsWith(open.mark) && !found?.[2]?.trim()) {
      fences.push({ ...open, end: start + written.length, inside: text.slice(open.insideStart, Math.max(open.insideStart, start - 1)), closed: true });
      open = undefined;
    }
    start += written.length + 1;
  }
  return open ? [...fences, { ...open, inside: text.slice(open.insideStart) }] : fences;
}

const longest = 200;
