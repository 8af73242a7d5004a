export interface Letter {
  subject: string;
  text: string;
}

interface Parts {
  subject: string;
  /** Whom it greets by name, if the name is known. */
  name?: string;
  opening: string;
  link: string;
  note?: string;
  /** Why they get it, and that ignoring it is safe. */
  why: string;
}

/** Plain text in paragraphs, with the link on a line of its own. */
export function letter({ subject, name, opening, link, note, why }: Parts): Letter {
  const greeting = name ? `Hello ${harmless(name)},` : "Hello,";
  const paragraphs = [greeting, opening, link, note, why, "Galley"];
  return { subject, text: `${paragraphs.filter((paragraph) => paragraph !== undefined).join("\n\n")}\n` };
}

/** A name that strangers chose: it starts no line of its own, and nothing in it becomes a link in somebody's inbox. Numbers stay whole. */
export const harmless = (name: string) =>
  name
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/:\/\/|[.@](?=\p{L})|(?<!\d)[.@](?=\p{N})/gu, "$& ")
    .trim();
