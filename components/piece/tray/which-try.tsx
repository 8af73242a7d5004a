"use client";
import { useState } from "react";
import { Button } from "#components/ui/button";

const offered = [1, 2, 3, 4];
/** More are not told of. */
const most = 20;

interface Props {
  tool: string;
  /** What the answer is of, for whoever hears the buttons. */
  of: string;
  onSay: (attempt: number) => void;
}

/** Nobody but its maker knows how often an outside tool was asked until this came out; it is asked once. */
export function WhichTry({ tool, of, onSay }: Props) {
  const [more, setMore] = useState<string>();
  const count = Number(more);
  return (
    <div role="group" aria-label={`Which try was ${of}?`} className="flex flex-wrap items-center gap-1.5 text-12 text-ink-2">
      <span className="mr-1">Which try was this{tool ? ` in ${tool}` : ""}?</span>
      {offered.map((attempt) => (
        <Button key={attempt} size="small" className="min-w-7" onClick={() => onSay(attempt)}>
          {attempt}
        </Button>
      ))}
      {more === undefined ? (
        <Button size="small" kind="quiet" onClick={() => setMore("5")}>
          more
        </Button>
      ) : (
        <form
          className="flex items-center gap-1.5"
          onSubmit={(event) => {
            event.preventDefault();
            if (Number.isInteger(count) && count >= 1 && count <= most) onSay(count);
          }}
        >
          <input aria-label="Which try" type="number" min={1} max={most} value={more} autoFocus onChange={({ target }) => setMore(target.value)} className="field-box w-16!" />
          <Button size="small" type="submit">
            Say
          </Button>
        </form>
      )}
    </div>
  );
}
