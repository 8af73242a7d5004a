import type { Detector, Trace } from "./detector";

const sign = /@|%40/g;
const local = /[\p{L}\p{N}\p{M}._%+'&-]/u;
const domain = /(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}-]{0,62}\.){1,8}(?:xn--[a-z0-9-]{2,59}|\p{L}[\p{L}\p{M}]{1,62})(?![\p{L}\p{N}_])/uy;

/** Addresses of mail, also those in a link, where the sign is written %40. */
export const mail: Detector = {
  id: "mail",
  word: "mail",
  held: "a mail address",
  same: (written) => written.replace("%40", "@").toLowerCase(),
  find(text) {
    const found: Trace[] = [];
    let before = 0;
    for (const { 0: written, index } of text.matchAll(sign)) {
      const start = localFrom(text, before, index);
      before = index + written.length;
      domain.lastIndex = before;
      const host = start < index ? domain.exec(text)?.[0] : undefined;
      if (host && !isVersion(host)) found.push({ name: "An e-mail address", start, end: before + host.length });
    }
    return found;
  },
};

/** Reads back from the sign, never past the sign before it: each character is seen once. */
function localFrom(text: string, from: number, sign: number) {
  let start = sign;
  while (start > from && local.test(text.charAt(start - 1))) start -= 1;
  while (start < sign && !/[\p{L}\p{N}_]/u.test(text.charAt(start))) start += 1;
  return start;
}

/** As in package@1.2.0-beta.rc */
const isVersion = (host: string) => /^v?\d+\.\d+\./.test(host);
