export type Reading = "markdown" | "json" | "xml" | "plain";

const marked = /^ {0,3}(#{1,6} |[-*+] |\d+[.)] |> |```|~~~)|\*\*[^\s*]|^\|.*\|$|\]\(https?:/m;

/** The ways a text can be read, the most telling first. As it stands it can always be. */
export function readingsOf(text: string): readonly [Reading, ...Reading[]] {
  const trimmed = text.trim();
  if (/^[[{]/.test(trimmed) && indented(trimmed) !== undefined) return ["json", "plain"];
  if (/^<[?a-z_!]/i.test(trimmed) && trimmed.endsWith(">")) return ["xml", "plain"];
  return marked.test(text) ? ["markdown", "plain"] : ["plain", "markdown"];
}

/** JSON with each part on a line of its own; nothing where it is none. */
export function indented(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return undefined;
  }
}

const part = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[^<>]*>|[^<]+|</g;

/** XML with each element on a line of its own, as deep as it stands; a text alone in its element stays beside it. */
export function xmlIndented(text: string): string {
  const lines: string[] = [];
  let depth = 0;
  let open = false;
  for (const [given] of text.matchAll(part)) {
    const token = given.trim();
    if (token === "") continue;
    const closes = token.startsWith("</");
    if (closes) depth = Math.max(0, depth - 1);
    const beside: boolean = open && (closes || !token.startsWith("<"));
    if (beside) lines.push(`${lines.pop() ?? ""}${token}`);
    else lines.push(`${"  ".repeat(Math.min(depth, 40))}${token}`);
    const opens = /^<[a-z_]/i.test(token) && !token.endsWith("/>");
    if (opens) depth += 1;
    open = opens || (beside && !closes);
  }
  return lines.join("\n");
}
