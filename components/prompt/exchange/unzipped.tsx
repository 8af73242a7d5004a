import { unzipSync } from "fflate";
import { isPromptFile } from "#server/core/exchange/workspace-folder";
import { gatheredFrom, textFrom, type Gathered } from "./gathered";

export const mostUnpacked = { zip: 20_000_000, entries: 5_000, file: 2_000_000, all: 60_000_000, ratio: 200 };

/** Unpacks the files of prompts in a zip. Sizes are judged before anything is unpacked, so that a small file can't become a huge one. */
export async function unzipped(file: Pick<File, "name" | "size" | "arrayBuffer">): Promise<Gathered> {
  if (file.size > mostUnpacked.zip) return gatheredFrom(`${file.name} is larger than ${mostUnpacked.zip / 1_000_000} MB. Bring in its folders one by one.`);
  const problems: string[] = [];
  let [entries, size] = [0, 0];
  try {
    const unpacked = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter({ name, originalSize, size: packed }) {
        if (!isPromptFile(name)) return false;
        if (++entries > mostUnpacked.entries) throw new TooMuch(`${file.name} holds more than ${mostUnpacked.entries.toLocaleString("en")} files. Bring in its folders one by one.`);
        if (originalSize > mostUnpacked.file) {
          problems.push(`${name} is larger than 2 MB. Split it and bring in the parts.`);
          return false;
        }
        if (originalSize > 100_000 && originalSize > packed * mostUnpacked.ratio) throw new TooMuch(`${file.name} unpacks to more than ${mostUnpacked.ratio} times its size, as only a trap does. Nothing of it was read.`);
        size += originalSize;
        if (size > mostUnpacked.all) throw new TooMuch(`${file.name} holds more than ${mostUnpacked.all / 1_000_000} MB of text. Bring in its folders one by one.`);
        return true;
      },
    });
    const texts = Object.entries(unpacked).map(([name, bytes]) => textFrom(name, bytes));
    return { files: texts.flatMap(({ files }) => files), problems: [...problems, ...texts.flatMap((one) => one.problems)] };
  } catch (error) {
    return gatheredFrom(error instanceof TooMuch ? error.message : `${file.name} is no zip that can be unpacked. Unpack it yourself and bring in the folder.`);
  }
}

class TooMuch extends Error {}
