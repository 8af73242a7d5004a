/** What somebody wrote, marked as theirs: none of its lines can pass for one of the letter's own. */
export const quote = (text: string): string =>
  text
    .trim()
    .split(/[\r\n\p{Zl}\p{Zp}]+/u)
    .map((line) => `> ${line.trim()}`)
    .join("\n");
