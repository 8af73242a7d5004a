export interface Heading {
  title: string;
  level: number;
  /** Where its line begins, and where the text under it does. */
  start: number;
  end: number;
}

/** The headings of a Markdown text. A comment in a fenced piece of code is none. */
export function headingsIn(text: string): Heading[] {
  const found: Heading[] = [];
  let fence: string | undefined;
  for (const { 0: line, index } of text.matchAll(/^.*(?:\n|$)/gm)) {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
    if (mark && fence === undefined) fence = mark;
    else if (mark && fence !== undefined && mark.startsWith(fence)) fence = undefined;
    const heading = fence === undefined ? /^(#{1,6})[ \t]+(\S.*)/.exec(line) : null;
    if (heading) found.push({ title: (heading[2] ?? "").trimEnd(), level: (heading[1] ?? "").length, start: index, end: index + line.length });
  }
  return found;
}
