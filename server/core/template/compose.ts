import { legalNames } from "./legal-names";
import { literal } from "./literal";
import type { Piece } from "./pieces";
import { isPath } from "./tokens";
import { sourceOf, treeOf, type Node, type Section } from "./tree";

export interface Kept {
  quote: string;
  why: string;
}

export interface Converted {
  /** A Mustache template that renders as the text did. */
  text: string;
  /** The inputs it calls for, by the names they have now. */
  names: string[];
  /** What stands in it word for word, because Mustache has no way to say it. */
  kept: Kept[];
}

type Part = { tag: string } | { text: string };

/** Says in Mustache what the pieces say, wherever it can be said exactly. */
export function compose(pieces: readonly Piece[]): Converted {
  const kept: Kept[] = [];
  const names = new Set<string>();
  const lists = new Set(pieces.flatMap((piece) => (piece.kind === "each" ? [piece.name] : [])));
  const legal = legalNames(pieces.flatMap((piece) => ("name" in piece ? [rootOf(piece.name)] : [])));

  function path(name: string, item?: string): string {
    const [root = "", ...rest] = name === "." ? [] : name.split(".");
    if (name === "." || (name === item && rest.length === 0)) return ".";
    if (root === item) return rest.join(".");
    // Handlebars looks for a bare name in the item alone.
    if (item === "this") return name;
    names.add(legal(root));
    return [legal(root), ...rest].join(".");
  }

  function parts(nodes: readonly Node[], item?: string): Part[] {
    return nodes.flatMap((node): Part[] => {
      if (node.kind === "text") return [{ text: node.text }];
      if (node.kind === "name" && whyNot(node, item === undefined ? [] : [item], true) === undefined) return [{ tag: `{{${path(node.name, item)}}}` }];
      if (node.kind === "snippet") return [{ tag: `{{> ${node.key}}}` }];
      if (node.kind === "comment") return [{ tag: `{{! ${node.text.replace(/\}(?=\})/g, "} ").slice(0, 1900)} }}` }];
      const why = node.kind === "odd" ? node.why : node.kind === "section" ? whyNotSection(node, item) : "It stands outside the section it speaks of.";
      if (why !== undefined || node.kind !== "section") return keep(node, why ?? "");
      const { opening, body, otherwise } = node;
      const name = path(opening.name, item);
      const inner = parts(body, opening.kind === "each" ? opening.item : item);
      const begin = opening.kind === "unless" ? "^" : "#";
      const section: Part[] = [{ tag: `{{${begin}${name}}}` }, ...inner, { tag: `{{/${name}}}` }];
      return otherwise ? [...section, { tag: `{{${begin === "#" ? "^" : "#"}${name}}}` }, ...parts(otherwise, item), { tag: `{{/${name}}}` }] : section;
    });
  }

  function keep(node: Node, why: string): Part[] {
    const quote = sourceOf(node);
    kept.push({ quote, why });
    return [{ text: quote }];
  }

  function whyNotSection(section: Section, item?: string): string | undefined {
    const { opening, otherwise } = section;
    const asksForward = opening.kind === "if" || (opening.kind === "unless" && otherwise !== undefined);
    if (asksForward && lists.has(opening.name)) return "Mustache would repeat this for each item of the list.";
    return opening.kind === "each" ? whyNot(section, item === undefined ? [] : [item], true) : undefined;
  }

  return { text: written(parts(treeOf(pieces))), names: [...names], kept };
}

const rootOf = (name: string) => name.split(".")[0] ?? name;

/** Why something in a loop means another thing in Mustache, where `{{.}}` is always the nearest item. */
function whyNot(node: Node, items: readonly string[], near: boolean): string | undefined {
  if (node.kind === "odd") return node.why;
  if (node.kind === "name") return whyNotName(node.name, items, near);
  if (node.kind !== "section") return undefined;
  const { opening, body, otherwise = [] } = node;
  const each = opening.kind === "each";
  const asked = opening.name === items.at(-1) ? "A section can't ask about the item itself." : whyNotName(opening.name, items, near);
  const inside = each ? [...items, opening.item] : items;
  return asked ?? firstOf(body, (inner) => whyNot(inner, inside, each)) ?? firstOf(otherwise, (inner) => whyNot(inner, items, near));
}

function whyNotName(name: string, items: readonly string[], near: boolean): string | undefined {
  const root = rootOf(name);
  const item = items.at(-1);
  if (root === "loop" && items.length > 0) return "Mustache does not count.";
  if (root === "this" && items.length === 0) return "It stands outside the section it speaks of.";
  if (root !== item) return items.includes(root) ? "Mustache can't reach the item of an outer list." : undefined;
  if (name === item) return near ? undefined : "Inside another section, Mustache would take that for the item.";
  return isPath(name.slice(root.length + 1)) ? undefined : "Its name is none that Mustache can read.";
}

function firstOf<Item>(items: readonly Item[], find: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function written(parts: readonly Part[]): string {
  const runs: Part[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last && "text" in last && "text" in part) runs[runs.length - 1] = { text: last.text + part.text };
    else runs.push(part);
  }
  return runs.map((part, index) => ("tag" in part ? part.tag : literal(part.text, index < runs.length - 1))).join("");
}
