/** Spaces, hyphens and digits as any keyboard writes them. Each character stays where it is, so that places stay the same. */
export function plain(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, "-")
    .replaceAll("\uff20", "@")
    .replaceAll("\uff0b", "+")
    .replaceAll("\uff0e", ".")
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => String((digit.charCodeAt(0) - zeroOf(digit.charCodeAt(0)))));
}

const zeroOf = (code: number) => (code >= 0xff10 ? 0xff10 : code >= 0x0966 ? 0x0966 : code >= 0x06f0 ? 0x06f0 : 0x0660);
