import { cutAt, isNameLike, type Piece } from "./pieces";

/** Shell and template literals: ${name}. */
export const fromDollar = (text: string): Piece[] =>
  cutAt(text, /\$\{([^{}\n]{0,200})\}/g, ([source, inner = ""]) =>
    isNameLike(inner.trim()) ? { kind: "name", name: inner.trim(), source } : { kind: "odd", why: "It computes a value; give it ready made, as an input.", source },
  );
