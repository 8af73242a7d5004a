import type { Tool } from "./tool";

export interface TakenAway {
  /** What to open, if anything. */
  address?: string;
  /** Whether the text stands there already; else it has to be pasted. */
  prefilled: boolean;
  /** What is left to do, in a sentence. */
  hint: string;
}

const loneHalves = /\p{Surrogate}/gu;

/** How a text gets to a tool. It goes whole or not at all: what no address can carry is pasted. */
export function takeAway({ name, home, prefill, hint }: Tool, text: string): TakenAway {
  if (!prefill) return { ...(home === undefined ? {} : { address: home }), prefilled: false, hint: `The prompt is copied. ${hint}` };
  // Half a character can't stand in an address.
  const address = prefill.address + encodeURIComponent(text.replace(loneHalves, "\uFFFD"));
  if (address.length <= prefill.longest) return { address, prefilled: true, hint: `The prompt stands in ${name} already; send it off.` };
  return { ...(home === undefined ? {} : { address: home }), prefilled: false, hint: `Too long for an address of ${name}, so the prompt is copied. ${hint}` };
}
