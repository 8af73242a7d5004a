import type { Standing } from "./answers";

const longest = 60;

/** Words as they stand in a sentence: on one line, and not too many of them. */
export function shortly(quote: string): string {
  const line = quote.replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}

/** What a conversation is about, for whoever hears it named. */
export function sayAbout(standing: Standing): string {
  if (standing.on === "change") return "Conversation about the whole change";
  if (standing.on === "text") return `Conversation about ${standing.number}`;
  return `Conversation about “${shortly(standing.quote)}”`;
}
