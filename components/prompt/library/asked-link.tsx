import type { MouseEvent, ReactNode } from "react";
import type { Asked } from "./asked";

interface Props {
  asks: Asked;
  here: boolean;
  addressFor: (asked: Asked) => string;
  onAsk: (asked: Asked) => void;
  children: ReactNode;
}

const plainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) => button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** A real address, for a new window or a message; a plain click stays on the page. */
export function AskedLink({ asks, here, addressFor, onAsk, children }: Props) {
  return (
    <a
      href={addressFor(asks)}
      aria-current={here ? "page" : undefined}
      onClick={(event) => {
        if (!plainClick(event)) return;
        event.preventDefault();
        onAsk(asks);
      }}
      className="flex h-7 items-center rounded-6 pr-2 pl-8 text-13 text-ink-2 -outline-offset-2! hover:text-ink max-desk:h-10 on:bg-well on:font-strong on:text-ink"
    >
      {children}
    </a>
  );
}
