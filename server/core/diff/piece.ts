/** A stretch of text that both have, that only the later has, or only the earlier. */
export interface Piece {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Pieces in order, neighbours of a kind joined, and of one change what was removed first. */
export class Pieces {
  private readonly all: Piece[] = [];
  private removed = "";
  private added = "";

  same(text: string) {
    if (text === "") return;
    this.close();
    const last = this.all.at(-1);
    if (last?.kind === "same") last.text += text;
    else this.all.push({ kind: "same", text });
  }

  change(removed: string, added: string) {
    this.removed += removed;
    this.added += added;
  }

  done(): Piece[] {
    this.close();
    return this.all;
  }

  private close() {
    if (this.removed) this.all.push({ kind: "removed", text: this.removed });
    if (this.added) this.all.push({ kind: "added", text: this.added });
    this.removed = this.added = "";
  }
}

export const beforeOf = (pieces: readonly Piece[]) => textOf(pieces, "added");
export const afterOf = (pieces: readonly Piece[]) => textOf(pieces, "removed");

const textOf = (pieces: readonly Piece[], without: Piece["kind"]) => pieces.reduce((text, piece) => (piece.kind === without ? text : text + piece.text), "");
