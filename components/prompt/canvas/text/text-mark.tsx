/** A stretch of a text that something is said of. */
export interface TextMark {
  from: number;
  to: number;
  kind: keyof typeof markLooks;
}

/** Marks, and the text they were made for: another text has other marks. */
export interface Marked {
  text: string;
  marks: readonly TextMark[];
}

const wavy = "underline decoration-wavy decoration-[1.2px] underline-offset-5 [text-decoration-skip-ink:none]";

export const markLooks = {
  error: `${wavy} decoration-bad`,
  warning: `${wavy} decoration-warn`,
  note: "underline decoration-dotted decoration-ink-3 decoration-[1.5px] underline-offset-5 [text-decoration-skip-ink:none]",
  match: "rounded-3 bg-band-pencil",
  here: "rounded-3 bg-pencil text-on-pencil",
};
