"use client";
import { useId, useState, type ReactNode } from "react";
import { ChevronRight, CircleDashed, CircleX, TriangleAlert } from "lucide-react";
import { clsx } from "clsx";
import { CheckedCircle } from "#components/ui/checked-circle";
import type { Standing } from "./say-checks";

const standings: Record<Standing, { word: string; shape: ReactNode }> = {
  holds: { word: "Holds", shape: <CheckedCircle className="text-good" /> },
  read: { word: "To read", shape: <TriangleAlert size={16} className="text-warn" /> },
  fails: { word: "Fails", shape: <CircleX size={16} className="text-bad" /> },
  waits: { word: "Waits", shape: <CircleDashed size={16} className="text-ink-3" /> },
  "not run": { word: "Did not run", shape: <CircleDashed size={16} className="text-ink-3" /> },
};

interface Props {
  title: ReactNode;
  standing: Standing;
  sentence: ReactNode;
  /** What it was judged by, on asking. */
  children?: ReactNode;
}

/** One thing that was looked at: how it stands, in a sentence, and by what that was judged. */
export function CheckRow({ title, standing, sentence, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { word, shape } = standings[standing];
  const text = (
    <>
      <span className="mt-px">{shape}</span>
      <span className="min-w-0 flex-1">
        <b>{title}</b>
        <span className="sr-only">: {word}.</span>
        <span className="block wrap-break-word text-ink-2">{sentence}</span>
      </span>
    </>
  );
  if (!children) return <li className="flex items-start gap-2 py-2 text-13">{text}</li>;
  return (
    <li>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)} className="flex w-full items-start gap-2 py-2 text-left text-13 hover:[&_b]:underline">
        {text}
        <ChevronRight size={14} className={clsx("mt-0.5 text-ink-3 transition-transform duration-100", open && "rotate-90")} />
      </button>
      <div id={id} hidden={!open} className="pb-3 pl-6 text-12 text-ink-2">
        {open ? children : null}
      </div>
    </li>
  );
}
