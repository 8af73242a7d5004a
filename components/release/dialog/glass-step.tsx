import { lit } from "#server/core/policy/gate";
import { Notice } from "#components/ui/notice";
import type { Judged } from "./judged-list";

interface Props {
  /** As "Releases 3.2.0 into Production". */
  does: string;
  judged: readonly Judged[];
  back: boolean;
}

/** What breaking the glass means, before it is done. */
export function GlassStep({ does, judged, back }: Props) {
  const dark = judged.flatMap(({ prompt, gates }) => gates.filter((gate) => !lit(gate)).map((gate) => ({ of: judged.length > 1 ? prompt.name : "", gate })));
  return (
    <div className="grid gap-3">
      <Notice tone="bad">
        <b>{does} although {dark.length === 1 ? "a gate is dark" : `${dark.length} gates are dark`}.</b> Everybody in the workspace is told at once, with your name and your reason. {back ? "It stays marked as unvalidated until somebody has looked at it." : "The release keeps this mark for good."}
      </Notice>
      <ul aria-label="Dark gates" className="grid gap-1.5 text-13 text-ink-2">
        {dark.map(({ of, gate }) => (
          <li key={`${of} ${gate.kind}`}>
            {of ? <b className="font-medium text-ink">{of}: </b> : null}
            {gate.sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}
