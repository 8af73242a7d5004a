import { ChevronRight } from "lucide-react";
import { ButtonLink } from "#components/ui/button";
import { RelativeTime } from "#components/ui/relative-time";

export interface Letter {
  id: string;
  to: string;
  subject: string;
  at: Date;
  text: string;
  links: readonly string[];
}

export function OutboxLetter({ letter: { to, subject, at, text, links }, open }: { letter: Letter; open: boolean }) {
  return (
    <details open={open} className="group border-t border-rule last:border-b">
      <summary className="flex list-none items-baseline gap-x-3 py-3 text-13 max-desk:flex-wrap">
        <ChevronRight size={14} className="translate-y-0.5 self-start text-ink-3 group-open:rotate-90" />
        <span className="min-w-0 flex-1">
          <b>{subject}</b> <span className="wrap-anywhere text-ink-2">to {to}</span>
        </span>
        <span className="text-12 text-ink-3 max-desk:basis-full max-desk:pl-6.5">
          <RelativeTime at={at} />
        </span>
      </summary>
      <div className="max-w-[66ch] space-y-3 pb-6 pl-6.5">{paragraphs(text).map((part, index) => (links.includes(part) ? <FollowLink key={index} link={part} /> : <p key={index} className="reading-small wrap-anywhere whitespace-pre-line">{part}</p>))}</div>
    </details>
  );
}

const paragraphs = (text: string) => text.trim().split(/\n{2,}/);

/** Not fetched ahead: a look at an invitation counts as one. */
function FollowLink({ link }: { link: string }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <ButtonLink href={link} prefetch={false} kind="primary">
        Follow the link
      </ButtonLink>
      <span className="mono min-w-0 text-12 wrap-anywhere text-ink-3">{link}</span>
    </p>
  );
}
