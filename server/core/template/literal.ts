const braces = /\{{2,}(?:[^{}\n]*\}{2,})?/g;

/** Words that Mustache must not read: braces among them stand between braces of their own. */
export function literal(text: string, beforeTag: boolean): string {
  const kept = text.replace(braces, wrapped);
  return beforeTag && kept.endsWith("{") ? `${kept.slice(0, -1)}${wrapped("{")}` : kept;
}

function wrapped(text: string): string {
  let [open, close] = ["<%", "%>"];
  // The closing tag must be the first place where these braces are seen.
  while (`${text}${open}`.indexOf(open) !== text.length) [open, close] = [`${open}%`, `%${close}`];
  return `{{=${open} ${close}=}}${text}${open}={{ }}=${close}`;
}
