export interface Bullet {
  /** How many characters the mark takes, with the space after it. */
  length: number;
  /** How far the text of the line is set in, in pixels. */
  inset: number;
}

const bullet = /^([ \t]*)([-*•–]|\d{1,3}[.)])[ \t]+(?=\S|$)/u;

/** A line that begins with a typed bullet or number hangs from it. */
export function bulletOf(line: string): Bullet | undefined {
  const found = bullet.exec(line);
  if (!found) return undefined;
  const [whole, space = "", mark = ""] = found;
  const depth = Math.min(3, Math.floor(space.replaceAll("\t", "  ").length / 2));
  return { length: whole.length, inset: depth * 18 + (mark.length > 1 ? 10 + mark.length * 8 : 18) };
}

export const hanging = ({ inset }: Bullet) => ({ paddingLeft: inset, textIndent: -inset });
export const markBox = "inline-block indent-0 whitespace-pre text-ink-3";
