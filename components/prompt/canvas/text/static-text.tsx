import { memo } from "react";
import { clsx } from "clsx";
import { bulletOf, hanging, markBox } from "./bullet";
import type { Known } from "./known";
import { tagsIn, type Tag } from "./tags";
import { markLooks, type TextMark } from "./text-mark";
import { standingOf, standingWords, tokenLook, braceLook } from "./token-look";

interface Drawn {
  text: string;
  known: Known;
  tags: readonly Tag[];
  marks: readonly TextMark[];
}

/** A text exactly as its editor will show it, so that nothing moves when the editor comes. */
export const StaticText = memo(function StaticText({ text, known, marks }: { text: string; known: Known; marks: readonly TextMark[] }) {
  const drawn = { text, known, tags: tagsIn(text), marks };
  let at = 0;
  return text.split("\n").map((line, index) => {
    const from = at;
    at += line.length + 1;
    return <Line key={index} drawn={drawn} from={from} to={from + line.length} />;
  });
});

function Line({ drawn, from, to }: { drawn: Drawn; from: number; to: number }) {
  if (from === to) return <div><br /></div>;
  const bullet = bulletOf(drawn.text.slice(from, to));
  if (!bullet) return <div>{runs(drawn, from, to)}</div>;
  return (
    <div style={hanging(bullet)}>
      <span className={markBox} style={{ minWidth: bullet.inset }}>
        {drawn.text.slice(from, from + bullet.length)}
      </span>
      {runs(drawn, from + bullet.length, to)}
    </div>
  );
}

/** The words and tokens of a stretch within one line. */
function runs(drawn: Drawn, from: number, to: number) {
  const tags = drawn.tags.filter((tag) => tag.from >= from && tag.to <= to);
  const shown = tags.flatMap((tag, index) => {
    const before = index ? (tags[index - 1]?.to ?? from) : from;
    return [...words(drawn, before, tag.from), <Token key={tag.from} drawn={drawn} tag={tag} />];
  });
  return [...shown, ...words(drawn, tags.at(-1)?.to ?? from, to)];
}

function Token({ drawn, tag }: { drawn: Drawn; tag: Tag }) {
  if (!tag.name) return drawn.text.slice(tag.from, tag.to);
  const standing = standingOf(tag, drawn.known);
  const number = tag.kind === "snippet" ? drawn.known.snippets.get(tag.name)?.number : undefined;
  const said = standingWords[standing];
  return (
    <span className={tokenLook(standing)} title={said} data-number={number ? ` ${number}` : ""}>
      <span className={braceLook}>{drawn.text.slice(tag.from, tag.shownFrom)}</span>
      {words(drawn, tag.shownFrom, tag.shownTo)}
      <span className={braceLook}>{drawn.text.slice(tag.shownTo, tag.to)}</span>
      {said ? <span className="sr-only"> ({said})</span> : null}
    </span>
  );
}

/** Text with its marks. */
function words({ text, marks }: Drawn, from: number, to: number) {
  const inside = marks.filter((mark) => mark.from < to && mark.to > from);
  if (inside.length === 0) return from < to ? [text.slice(from, to)] : [];
  const cuts = [...new Set([from, to, ...inside.flatMap((mark) => [mark.from, mark.to])])].filter((cut) => cut >= from && cut <= to).sort((one, other) => one - other);
  return cuts.slice(0, -1).map((cut, index) => {
    const end = cuts[index + 1] ?? to;
    const over = inside.filter((mark) => mark.from <= cut && mark.to >= end);
    return (
      <span key={`${cut}-${end}`} className={clsx(over.map(({ kind }) => markLooks[kind])) || undefined}>
        {text.slice(cut, end)}
      </span>
    );
  });
}
