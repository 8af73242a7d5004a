import type { Piece } from "./pieces";

type Opening = Extract<Piece, { kind: "if" | "unless" | "each" }>;
export type Leaf = Exclude<Piece, { kind: "if" | "unless" | "each" | "else" | "end" }>;

export interface Section {
  kind: "section";
  opening: Opening;
  body: Node[];
  otherwise?: Node[];
  /** How its else and its end were written. */
  middle: string;
  ending: string;
}

export type Node = Leaf | Section;

/** A node as it was written. */
export const sourceOf = (node: Node): string =>
  node.kind === "section" ? [node.opening.source, ...node.body.map(sourceOf), node.middle, ...(node.otherwise ?? []).map(sourceOf), node.ending].join("") : node.source;

const deepest = 32;

/** Puts what belongs together together; what has no beginning or no end stays as it was written. */
export function treeOf(pieces: readonly Piece[]): Node[] {
  const top: Node[] = [];
  const open: Section[] = [];
  const put = (node: Node) => {
    const around = open.at(-1);
    (around ? (around.otherwise ?? around.body) : top).push(node);
  };
  for (const piece of pieces) {
    const around = open.at(-1);
    // An end closes a section round it with all that was left open inside.
    if (piece.kind === "end" && open.some(({ opening }) => opening.ends === piece.ends)) {
      while (open.at(-1)?.opening.ends !== piece.ends) giveUp();
      const section = open.pop();
      if (section) put({ ...section, ending: piece.source });
    } else if (piece.kind === "end") put({ kind: "odd", why: "It ends a section that never began.", source: piece.source });
    else if (piece.kind === "else" && around && around.otherwise === undefined) Object.assign(around, { otherwise: [], middle: piece.source });
    else if (piece.kind === "else") put({ kind: "odd", why: "It stands outside a section.", source: piece.source });
    else if (piece.kind === "if" || piece.kind === "unless" || piece.kind === "each") {
      if (open.length < deepest) open.push({ kind: "section", opening: piece, body: [], middle: "", ending: "" });
      else put({ kind: "odd", why: `Sections stand in each other at most ${deepest} deep.`, source: piece.source });
    } else put(piece);
  }
  while (open.length > 0) giveUp();
  return top;

  function giveUp() {
    const left = open.pop();
    if (!left) return;
    put({ kind: "odd", why: "This section never ends.", source: left.opening.source });
    for (const node of left.body) put(node);
    if (left.otherwise) put({ kind: "odd", why: "It stands outside a section.", source: left.middle });
    for (const node of left.otherwise ?? []) put(node);
  }
}
