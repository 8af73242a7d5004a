import type { Finding } from "#server/core/lint/finding";

/** A text fix as it would be: what goes struck, what comes underlined. */
export function FixShown({ finding: { fix } }: { finding: Finding }) {
  if (!fix || "patch" in fix) return null;
  const shown = fix.edits.slice(0, 3);
  return (
    <p className="mono mt-2 rounded-6 bg-well px-2 py-1.5 text-13 break-words whitespace-pre-wrap">
      {shown.map(({ was, text, start }, index) => {
        const [before, removed, added, after] = trimmed(was, text);
        return (
          <span key={start} className={index ? "mt-1 block" : "block"}>
            {before}
            {removed ? <del>{removed}</del> : null}
            {added.length > 0 && added.includes(was) && was ? wrapped(added, was) : added ? <ins>{added}</ins> : null}
            {after}
          </span>
        );
      })}
    </p>
  );
}

function wrapped(added: string, was: string) {
  const at = added.indexOf(was);
  return (
    <>
      <ins>{added.slice(0, at)}</ins>
      {was}
      <ins>{added.slice(at + was.length)}</ins>
    </>
  );
}

/** What stays at both ends need not be struck and written again. */
function trimmed(was: string, text: string): [before: string, removed: string, added: string, after: string] {
  if (was && text.includes(was)) return ["", "", text, ""];
  let start = 0;
  while (start < was.length && was[start] === text[start]) start++;
  let end = 0;
  while (end < Math.min(was.length, text.length) - start && was.at(-1 - end) === text.at(-1 - end)) end++;
  return [was.slice(0, start), was.slice(start, was.length - end), text.slice(start, text.length - end), was.slice(was.length - end)];
}
