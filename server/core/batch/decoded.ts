/** The text of a file as spreadsheets write it: UTF-8, or UTF-16 where its first bytes say so. */
export function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export const notText = "This file is not text in UTF-8. Nothing was loaded; save it again as “CSV UTF-8”.";
