/** Somebody a remark speaks to. */
export interface Mentioned {
  id: string;
  name: string;
}

type SaidPiece = string | Mentioned;

/** As it is kept: `@[name](user-id)`. */
const kept = /@\[([^[\]\n]{1,100})\]\(([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\)/g;

/** What a remark says, its mentions apart from its words. */
export function piecesOf(body: string): SaidPiece[] {
  const pieces: SaidPiece[] = [];
  let done = 0;
  for (const { 0: whole, 1: name = "", 2: id = "", index } of body.matchAll(kept)) {
    if (index > done) pieces.push(body.slice(done, index));
    pieces.push({ id, name });
    done = index + whole.length;
  }
  return done < body.length ? [...pieces, body.slice(done)] : pieces;
}

export const mentionedIn = (body: string): Mentioned[] => piecesOf(body).filter((piece) => typeof piece !== "string");

/** As a person writes and reads it: `@name`. */
export const spoken = (body: string): string => piecesOf(body).map((piece) => (typeof piece === "string" ? piece : `@${piece.name}`)).join("");

/** The other way: each `@name` of one of these people is kept with who it is. */
export function addressed(text: string, people: readonly Mentioned[]): string {
  const byLength = people.toSorted((one, other) => other.name.length - one.name.length);
  let said = "";
  for (let at = 0; at < text.length; ) {
    const person = text[at] === "@" ? byLength.find(({ name }) => name !== "" && text.startsWith(name, at + 1)) : undefined;
    said += person ? marked(person) : (text[at] ?? "");
    at += person ? person.name.length + 1 : 1;
  }
  return said;
}

/** Mentions carry the names these people have; of anybody else only the words are left. */
export const withMembers = (body: string, names: ReadonlyMap<string, string>): string =>
  piecesOf(body)
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const name = names.get(piece.id);
      return name === undefined ? `@${piece.name}` : marked({ ...piece, name });
    })
    .join("");

const marked = ({ id, name }: Mentioned) => `@[${name.replace(/[[\]]/g, "") || "somebody"}](${id})`;
