/** A place where a value stands in what was rendered. */
export interface Span {
  start: number;
  end: number;
  input: string;
  untrusted: boolean;
}

/** Text, and where values stand in it. */
export interface Written {
  text: string;
  spans: Span[];
}

export const plain = (text: string): Written => ({ text, spans: [] });

/** Sets texts side by side; their values move along with them. */
export function joined(parts: readonly Written[], between = ""): Written {
  const texts: string[] = [];
  const spans: Span[] = [];
  let length = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      texts.push(between);
      length += between.length;
    }
    for (const span of part.spans) spans.push({ ...span, start: span.start + length, end: span.end + length });
    texts.push(part.text);
    length += part.text.length;
  }
  return { text: texts.join(""), spans };
}
