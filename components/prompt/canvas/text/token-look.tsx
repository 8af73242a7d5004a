import type { Known } from "./known";
import type { Tag } from "./tags";

const shape = "mono rounded-3 px-1 py-px text-[max(0.75rem,0.8125em)] leading-[1.3] font-medium tracking-[-0.03em] whitespace-nowrap after:content-[attr(data-number)]";

/** Braces are there for whoever copies, and take no room for whoever reads. */
export const braceLook = "text-[0px] tracking-normal";

const looks = {
  defined: "bg-tint text-pencil",
  untrusted: "bg-tint text-pencil outline outline-dashed -outline-offset-1 outline-pencil/65",
  undefined: "bg-tint text-pencil underline decoration-warn decoration-wavy decoration-[1.2px] underline-offset-4",
  snippet: "bg-well text-ink-2",
  missing: "bg-well text-ink-2 underline decoration-warn decoration-wavy decoration-[1.2px] underline-offset-4",
  comment: "text-ink-3",
};

export type Standing = keyof typeof looks;

export const tokenLook = (standing: Standing) => `${shape} ${looks[standing]}`;

/** What is said of a token to those who can't see how it is drawn. */
export const standingWords: Record<Standing, string | undefined> = {
  defined: undefined,
  untrusted: "untrusted",
  undefined: "not an input of this prompt",
  snippet: "snippet",
  missing: "there is no such snippet",
  comment: "comment",
};

/** How a tag stands with what is known. */
export function standingOf({ kind, name, inside }: Tag, { inputs, snippets }: Known): Standing {
  if (kind === "comment") return "comment";
  if (kind === "snippet") return snippets.has(name) ? "snippet" : "missing";
  const input = inputs.get(name) ?? inputs.get(name.split(".")[0] ?? "");
  if (!input) return inside || name === "." ? "defined" : "undefined";
  return input.untrusted ? "untrusted" : "defined";
}
