"use client";
import { useFrame } from "#components/shell/frame-context";
import { Button } from "#components/ui/button";
import { Section } from "#components/ui/section";
import { useZone } from "#components/ui/zone";
import type { Asked } from "./asked";
import { byDay } from "./by-day";
import { InboxLine } from "./inbox-line";
import { NothingTold } from "./nothing-told";
import { useInbox } from "./use-inbox";
import { useInboxKeys } from "./use-inbox-keys";
import { useMarks } from "./use-marks";

interface Props {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

export function InboxLines({ asked, onAsk }: Props) {
  const { workspace } = useFrame();
  const zone = useZone();
  const { lines, more, fetching } = useInbox(asked);
  const { mark, readAll, pending } = useMarks();
  const reach = useInboxKeys(lines, mark);
  const newest = lines[0];
  if (!newest) {
    return (
      <div className="mt-4 max-w-170">
        <NothingTold slug={workspace.slug} asked={asked} onAsk={onAsk} />
      </div>
    );
  }
  const allRead = lines.some(({ readAt }) => readAt === null) ? (
    <Button kind="quiet" size="small" pending={pending} onClick={() => readAll(newest.id, asked.topic)}>
      Mark all as read
    </Button>
  ) : undefined;
  return (
    <>
      {byDay(lines, new Date(), zone).map(({ key, name, lines: ofDay }, at) => (
        <Section key={key} title={<span suppressHydrationWarning>{name}</span>} action={at === 0 ? allRead : undefined}>
          <ol className="sheet overflow-hidden">
            {ofDay.map((line) => (
              <InboxLine key={line.id} slug={workspace.slug} line={line} onMark={mark} onReach={reach} />
            ))}
          </ol>
        </Section>
      ))}
      {more ? (
        <Button size="small" className="mt-4" pending={fetching} onClick={more}>
          Older
        </Button>
      ) : null}
    </>
  );
}
