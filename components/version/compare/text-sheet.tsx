import type { ReactNode } from "react";
import type { Comparison } from "#server/core/diff/comparison";
import { MessageDiff } from "./message-diff";
import { SideBySide } from "./side-by-side";

/** All messages on one sheet, in reading order. */
export function TextSheet({ comparison, beside, aside }: { comparison: Comparison; beside?: boolean; aside?: ReactNode }) {
  return (
    <div className="sheet divide-y divide-rule">
      {comparison.messages.map((message, at) => (beside ? <SideBySide key={at} message={message} aside={at === 0 ? aside : null} /> : <MessageDiff key={at} message={message} aside={at === 0 ? aside : null} />))}
    </div>
  );
}
