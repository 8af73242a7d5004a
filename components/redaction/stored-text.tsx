import { Fragment } from "react";
import { rulesOf } from "#server/core/redact/rules";
import { sampleMark } from "#server/core/redact/sample-mark";

/** A text as it would be stored; what stands for something else is seen as such. */
export function StoredText({ text, own = [] }: { text: string; own?: readonly string[] }) {
  const left = placesOf(own);
  const found = [...text.matchAll(left)];
  return (
    <>
      {found.map(({ 0: placeholder, index }, at) => {
        const before = found[at - 1];
        return (
          <Fragment key={index}>
            {text.slice(before ? before.index + before[0].length : 0, index)}
            <span className="rounded-3 bg-band px-1 py-px font-medium">{placeholder}</span>
          </Fragment>
        );
      })}
      {text.slice(found.length > 0 ? (found.at(-1)?.index ?? 0) + (found.at(-1)?.[0].length ?? 0) : 0)}
    </>
  );
}

const placesOf = (own: readonly string[]) =>
  rulesOf(
    own.map((name) => ({ id: name, word: name, held: name, mode: "mask", find: () => [], same: (written) => written })),
    sampleMark,
  ).left;
