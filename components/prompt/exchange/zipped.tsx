import { strToU8, Zip, ZipDeflate } from "fflate";
import type { TextFile } from "#server/core/exchange/carried";

/** A zip that grows file by file, so that a workspace needn't be held twice. */
export function zipping() {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part.slice());
  });
  return {
    add({ name, text }: TextFile) {
      const file = new ZipDeflate(name, { level: 6 });
      zip.add(file);
      file.push(strToU8(text), true);
    },
    end() {
      zip.end();
      return parts;
    },
  };
}
