"use client";
import { useEffect } from "react";
import { Button } from "#components/ui/button";
import { Avatar } from "#components/ui/avatar";
import { Notice } from "#components/ui/notice";
import { Skeleton } from "#components/ui/skeleton";
import { counted } from "#components/ui/counted";
import type { Thread } from "./answers";
import { shortly } from "./say-about";
import { ThreadView } from "./thread-view";
import type { Talk } from "./use-threads";
import { WriteBox } from "./write-box";

interface Props {
  talk: Talk;
  /** What each prompt of the Change is called, by its id. */
  names: Readonly<Record<string, string>>;
  /** Who looks. */
  me: { name: string };
}

/** Everything that is said of a Change. What is said of words that still stand is folded to a line here, as it stands under its line. */
export function Conversation({ talk, names, me }: Props) {
  const { threads, changeId, failed } = talk;
  const count = threads?.reduce((sum, { remarks }) => sum + remarks.length, 0);
  const loaded = threads !== undefined;

  // Whoever follows a link to a conversation comes before there is one.
  useEffect(() => {
    const wanted = location.hash.startsWith("#thread-") && loaded ? document.getElementById(location.hash.slice(1)) : null;
    wanted?.scrollIntoView({ block: "center" });
    wanted?.querySelector<HTMLElement>("button[aria-expanded=false]")?.click();
  }, [loaded]);

  return (
    <section aria-labelledby="conversation" className="mt-6 max-w-180">
      <h2 id="conversation" className="text-13 font-bold">
        Conversation {count ? <span className="font-regular text-ink-3">{counted(count, "remark")}</span> : null}
      </h2>
      {failed ? (
        <div className="mt-2">
          <Notice
            tone="bad"
            action={
              <Button size="small" onClick={talk.again}>
                Try again
              </Button>
            }
          >
            What was said can’t be shown just now. It is kept.
          </Notice>
        </div>
      ) : null}
      {threads || failed ? null : <Skeleton className="mt-3 h-4 w-2/3" />}
      <ol className="divide-y divide-rule">
        {threads?.map((thread) => (
          <li key={thread.id} id={`thread-${thread.id}`} className="scroll-my-16 py-2">
            <ThreadView thread={thread} talk={talk} about={aboutIn(thread, names)} folded={thread.resolved !== null || thread.standing.on === "words"} />
          </li>
        ))}
      </ol>
      {talk.comments && changeId ? (
        <div className="mt-2 flex items-start gap-2">
          <Avatar name={me.name} />
          <div className="min-w-0 flex-1">
            <WriteBox label="Comment on the whole change" placeholder="Say something, or mark words above to comment on them" act="Comment" onSend={(said) => talk.start({ changeId, ...said })} />
          </div>
        </div>
      ) : null}
    </section>
  );
}

function aboutIn({ standing }: Thread, names: Props["names"]) {
  if (standing.on === "change") return null;
  const text = `${names[standing.promptId] ?? "a prompt that was taken out"} ${standing.number}`;
  if (standing.on === "text") return `on ${text},`;
  const quote = `on “${shortly(standing.quote)}”`;
  return standing.on === "words" ? `${quote},` : `${quote} of ${text}, which reads otherwise now;`;
}
