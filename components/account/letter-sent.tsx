"use client";
import { useEffect, useRef } from "react";
import { Button, ButtonLink } from "#components/ui/button";
import { PublicPage } from "#components/shell/public-page";
import { Act } from "./act";

export type LettersGo = "post" | "outbox" | "open outbox";

/** After a letter was asked for. It says the same whether or not the address has an account. */
export function LetterSent({ to, does, letters, again, change }: { to: string; does: string; letters: LettersGo; again: () => Promise<void>; change: () => void }) {
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => start.current?.focus(), []);
  return (
    <PublicPage title="A letter is on its way" slug="letter sent" wide>
      <div ref={start} tabIndex={-1} className="max-w-[54ch] space-y-3 text-14 outline-none">
        <p>
          It goes to <b className="wrap-anywhere">{to}</b>. Open it and follow its link to {does}.
        </p>
        <p className="text-ink-2">{whereabouts[letters]}</p>
      </div>
      <div className="mt-6 flex flex-wrap items-start gap-2">
        {letters === "open outbox" ? (
          <ButtonLink kind="primary" href="/outbox">
            Open the outbox
          </ButtonLink>
        ) : null}
        <Button onClick={change}>
          Change the address
        </Button>
        <Act kind="quiet" send={again} busy="Sending…" done="Another letter is on its way.">
          Send it again
        </Act>
      </div>
    </PublicPage>
  );
}

const whereabouts = {
  post: "It should be there within a minute. If it isn’t, look among the junk before you have it sent again.",
  outbox: "This Galley sends no mail: it keeps its letters in an outbox on the machine it runs on. The link to the outbox was printed where Galley was started, under its own address.",
  "open outbox": "This Galley sends no mail: it keeps its letters in an outbox on this machine, and this browser may open it.",
} satisfies Record<LettersGo, string>;
