import type { ReactNode } from "react";
import { CircleDashed, History, PencilLine, RotateCw, UserCog, Users, X } from "lucide-react";
import type { Reviewer } from "#components/change/answers";
import { Avatar } from "#components/ui/avatar";
import { CheckedCircle } from "#components/ui/checked-circle";
import { IconButton } from "#components/ui/icon-button";
import { RelativeTime } from "#components/ui/relative-time";

interface Props {
  reviewer: Reviewer;
  /** For whoever may ask. */
  onAskAgain?: (() => void) | undefined;
  onRemove?: (() => void) | undefined;
}

const looks: Record<Reviewer["standing"], { word: string; shape: ReactNode }> = {
  waiting: { word: "not yet", shape: <CircleDashed size={14} className="text-ink-3" /> },
  approved: { word: "approved", shape: <CheckedCircle size={14} className="text-good" /> },
  changes_requested: { word: "asked for changes", shape: <PencilLine size={14} className="text-warn" /> },
  stale: { word: "spoke before the text changed", shape: <History size={14} className="text-ink-3" /> },
};

export const nameOfWho = (who: Reviewer["who"]) => (who.kind === "role" ? `Any ${who.role}` : who.name);

/** Somebody who was asked: whether they have spoken, and whether that still binds the texts as they are. */
export function ReviewerRow({ reviewer: { who, askedAt, askedBy, standing, by }, onAskAgain, onRemove }: Props) {
  const name = nameOfWho(who);
  const { word, shape } = looks[standing];
  return (
    <li className="flex min-h-8 items-center gap-2 py-1.5 text-13">
      {who.kind === "person" ? <Avatar name={name} /> : <span className="grid size-5.5 shrink-0 place-items-center text-ink-3">{who.kind === "team" ? <Users size={16} /> : <UserCog size={16} />}</span>}
      <span className="min-w-0 flex-1">
        <span className="block truncate">{name}</span>
        <span className="flex items-center gap-1 text-12 text-ink-2">
          {shape}
          <span>
            {by ? `${by} ` : ""}
            {word}
            {standing === "waiting" ? (
              <span className="text-ink-3">
                , asked by {askedBy.name} <RelativeTime at={askedAt} />
              </span>
            ) : null}
          </span>
        </span>
      </span>
      {onAskAgain ? (
        <IconButton label={`Ask ${name} again`} onClick={onAskAgain}>
          <RotateCw size={14} />
        </IconButton>
      ) : null}
      {onRemove ? (
        <IconButton label={`Do not ask ${name}`} onClick={onRemove}>
          <X size={14} />
        </IconButton>
      ) : null}
    </li>
  );
}
