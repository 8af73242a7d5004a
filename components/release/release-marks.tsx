import { Hourglass, ShieldAlert, UserRound } from "lucide-react";

interface Props {
  release: { unreviewed: boolean; unvalidated: boolean; brokeGlass: boolean };
}

/** What one should know of a release before relying on it: a shape and a word each. */
export function ReleaseMarks({ release: { unreviewed, unvalidated, brokeGlass } }: Props) {
  return (
    <>
      {brokeGlass ? (
        <span title="The policy refused it, and somebody who may broke the glass" className={`${mark} text-bad`}>
          <ShieldAlert size={12} />
          glass broken
        </span>
      ) : null}
      {unvalidated ? (
        <span title="It was restored before it was checked, and nobody has looked at it since" className={`${mark} text-warn`}>
          <Hourglass size={12} />
          unvalidated
        </span>
      ) : null}
      {unreviewed ? (
        <span title="Nobody but its author had seen it, as they were alone in the workspace" className={`${mark} text-ink-2`}>
          <UserRound size={12} />
          unreviewed
        </span>
      ) : null}
    </>
  );
}

const mark = "inline-flex items-center gap-1 text-12 font-medium whitespace-nowrap";
