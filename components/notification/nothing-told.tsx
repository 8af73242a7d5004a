import { Button, ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import type { Asked } from "./asked";

interface Props {
  slug: string;
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** An inbox with nothing to show, and why that may be. */
export function NothingTold({ slug, asked, onAsk }: Props) {
  if (!asked.unread && !asked.topic) {
    return (
      <EmptyState
        title="Your inbox is empty"
        sentence="Here you are told when a review is asked of you, somebody names you, or what you work on goes live or is taken back; which of it also comes by mail is for you to say."
        action={
          <ButtonLink size="small" href={`/${slug}/settings/notifications`}>
            Choose what comes by mail
          </ButtonLink>
        }
      />
    );
  }
  const all = (
    <Button size="small" onClick={() => onAsk({})}>
      Show everything
    </Button>
  );
  if (asked.unread) return <EmptyState title="Nothing is unread" sentence="You have read all you were told; it stays here for three months, in case you want to look again." action={all} />;
  return <EmptyState title="Nothing like that yet" sentence="You were told other things, but nothing about this." action={all} />;
}
