import { Entry } from "./entry";

const colours = [
  ["paper", "page"],
  ["sheet", "raised surface"],
  ["well", "inset, pressed, skeleton"],
  ["ink", "text", "on paper", "16.5", "15.9"],
  ["ink-2", "secondary text", "on well", "6.7", "9.2"],
  ["ink-3", "hints, labels", "on well", "5.0", "6.8"],
  ["pencil", "the one accent: links, focus, primary, selection, the version in question", "on paper", "6.0", "7.3"],
  ["good", "verdict: holds, improves", "on paper", "5.1", "8.8"],
  ["warn", "verdict: read this; never on well, where it is 4.2", "on paper", "4.6", "9.2"],
  ["bad", "verdict: fails, regresses", "on paper", "6.2", "8.0"],
  ["added", "diff ground, with an underline", "ink on it", "15.0", "11.1"],
  ["removed", "diff ground, with a strike", "ink on it", "14.2", "12.3"],
  ["rule", "hairlines between things; carries no meaning"],
  ["edge", "borders of fields, 3:1"],
  ["edge-2", "borders of buttons, outlines"],
  ["tint", "the pencil laid on lightly: tokens, selection"],
] as const;

export function ColourSpecimen() {
  return (
    <Entry title="Colour" note="Contrast against the ground it stands on: light, dark. Text needs 4.5, borders of fields 3.">
      <ul className="text-13">
        {colours.map(([token, use, ground, light, dark]) => (
          <li key={token} className="flex items-center gap-x-3 border-b border-rule py-1">
            <span className="size-5 shrink-0 rounded-4 border border-edge-2" style={{ background: `var(--color-${token})` }} />
            <span className="mono w-18 shrink-0 text-12">{token}</span>
            <span className="min-w-0 flex-1 text-ink-2">{use}</span>
            <span className="text-12 text-ink-3 max-desk:hidden">{ground}</span>
            <span className="w-10 text-right">{light}</span>
            <span className="w-10 text-right">{dark}</span>
          </li>
        ))}
      </ul>
    </Entry>
  );
}
