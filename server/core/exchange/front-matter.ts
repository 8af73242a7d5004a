import { isValues, type Values } from "./values";
import { readYaml, sayYaml } from "./yaml-text";
import { Unreadable } from "./unreadable";

/** A head of YAML between two lines of dashes, and a body. The head is data: nothing in it is ever run. */
export interface Fronted {
  head: Values;
  body: string;
}

export function readFronted(text: string): Fronted {
  const found = /^---[ \t]*\n((?:[\s\S]*?\n)?)---[ \t]*(?:\n|$)/.exec(text);
  if (!found) return { head: {}, body: text };
  const head = readYaml(found[1] ?? "");
  if (head !== null && !isValues(head)) throw new Unreadable("has a head between its lines of dashes that is no list of names and values.");
  return { head: head ?? {}, body: text.slice(found[0].length) };
}

export const sayFronted = ({ head, body }: Fronted) => `---\n${sayYaml(head)}---\n\n${body}\n`;

/** A body without the empty lines around it. */
export const unpadded = (text: string) => text.replace(/^\s*\n/, "").trimEnd();
