import { Sha, Version } from "#components/ui/code";
import { PromptText } from "#components/ui/prompt-text";
import { Entry } from "./entry";

const rows = [
  [<span className="title">Five things wait for you</span>, "28/36 serif 560: page title"],
  [<span className="subtitle">October newsletter for heat pump owners</span>, "20/28 serif 560: object title"],
  [<PromptText text="Say in the first sentence what happens on {{renewal_date}} if they do nothing." />, "16/26 serif 400, at most 66 characters: prompt text"],
  [<span>Two of seven gates are dark: one more approval, and 7 h 25 min in staging.</span>, "14/20 sans: body"],
  [<span className="text-13">Approved by Tomasz Wilk, Ravi Menon</span>, "13/18 sans: tables, controls, secondary text"],
  [<span className="text-12 text-ink-3">23 of 118 matured</span>, "12/16 sans, ink-3: labels; nothing is smaller"],
  [<span className="flex items-baseline gap-2"><Version>2.3.1</Version><Sha>e6b1d20f</Sha></span>, "mono 13 and 12: versions 560, checksums 400"],
] as const;

export function TypeSpecimen() {
  return (
    <Entry title="Type" note="Three faces, six sizes. Sans for the frame, serif for what people wrote, mono where a character matters.">
      {rows.map(([sample, use]) => (
        <div key={use} className="grid items-baseline gap-x-6 py-1 desk:grid-cols-[minmax(0,1fr)_20rem]">
          {sample}
          <span className="text-12 text-ink-3">{use}</span>
        </div>
      ))}
    </Entry>
  );
}
