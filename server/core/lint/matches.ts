interface Match {
  text: string;
  start: number;
  end: number;
  /** What the groups of the expression took, the first one first. */
  groups: readonly (string | undefined)[];
}

/** Where an expression fits, as far as anybody would read. */
export function matchesOf(text: string, expression: RegExp): Match[] {
  const found: Match[] = [];
  for (const match of text.matchAll(expression)) {
    const [whole, ...groups] = match;
    found.push({ text: whole, start: match.index, end: match.index + whole.length, groups });
    if (found.length >= most) break;
  }
  return found;
}

const most = 1000;
