"use client";
import { lazy, Suspense, useState } from "react";
import { PencilLine, Undo2 } from "lucide-react";
import { Avatar } from "#components/ui/avatar";
import { IconButton } from "#components/ui/icon-button";
import { RelativeTime } from "#components/ui/relative-time";
import type { Remark, Standing } from "./answers";
import { EditHistory } from "./edit-history";
import { SaidBody } from "./said-body";
import { Suggestion } from "./suggestion";
import type { Talk } from "./use-threads";
import { WriteBox } from "./write-box";

const ActDialog = lazy(() => import("#components/shell/act-dialog").then((file) => ({ default: file.ActDialog })));

interface Props {
  remark: Remark;
  standing: Standing;
  talk: Talk;
  /** Beside the name of who began: what it is about. */
  about?: React.ReactNode;
}

/** One remark: by whom, when, what it says and suggests; one's own can be rewritten and taken back. */
export function RemarkView({ remark, standing, talk, about }: Props) {
  const [doing, setDoing] = useState<"editing" | "asking">();
  const [before, showBefore] = useState(false);
  const { id, author, body, suggestion, createdAt, edits, mine, withdrawn, applied } = remark;
  const quote = "quote" in standing ? standing.quote : undefined;
  const own = mine && talk.comments && !withdrawn;
  return (
    <li className="flex items-start gap-2 py-1.5 text-13">
      <Avatar name={author.name} />
      <div className="min-w-0 flex-1">
        <div className="flex items-start gap-2">
          <p className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-1.5 pt-0.5">
            <b className="font-medium">{author.name}</b>
            <span className="text-12 text-ink-3">
              {about} <RelativeTime at={createdAt} />
            </span>
            {edits > 0 ? (
              <button type="button" aria-expanded={before} onClick={() => showBefore(!before)} className="rounded-4 text-12 text-ink-3 hover:underline">
                rewritten
              </button>
            ) : null}
            {talk.isNew(remark) ? <span className="text-12 font-medium text-pencil">New</span> : null}
          </p>
          {own && !doing ? (
            <span className="-my-1 flex">
              <IconButton label="Rewrite this" onClick={() => setDoing("editing")}>
                <PencilLine size={14} />
              </IconButton>
              {applied ? null : (
                <IconButton label="Take this back" onClick={() => setDoing("asking")}>
                  <Undo2 size={14} />
                </IconButton>
              )}
            </span>
          ) : null}
        </div>
        {doing === "editing" ? (
          <div className="mt-1">
            <WriteBox label="Your remark" act="Keep" focused initial={{ body, suggestion }} quote={applied ? undefined : quote} onSend={(said) => talk.edit({ remarkId: id, ...said })} onLeave={() => setDoing(undefined)} />
          </div>
        ) : (
          <>
            {withdrawn ? <p className="text-ink-3">Taken back.</p> : null}
            {body ? <SaidBody body={body} /> : null}
            {suggestion !== null && quote !== undefined ? <Suggestion remark={remark} suggestion={suggestion} quote={quote} fits={standing.on === "words"} talk={talk} /> : null}
          </>
        )}
        {before ? <EditHistory remarkId={id} quote={quote} /> : null}
      </div>
      {doing === "asking" ? (
        <Suspense>
          <ActDialog danger title="Take this remark back?" sentence="That you wrote something stays to be seen, but not what it was. The log keeps what it said." act="Take it back" onAct={() => talk.withdraw({ remarkId: id })} onClose={() => setDoing(undefined)} />
        </Suspense>
      ) : null}
    </li>
  );
}
