"use client";
import { createContext, use, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";

interface Slot {
  place: HTMLElement | null;
  setPlace: (place: HTMLElement | null) => void;
}

const Slot = createContext<Slot | null>(null);

/** Lets a page of a prompt put its own acts into the head above it. */
export function HeadSlotProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return <Slot value={{ place, setPlace }}>{children}</Slot>;
}

export function HeadSlotHere() {
  const slot = use(Slot);
  return <div ref={slot?.setPlace} className="flex flex-wrap items-center gap-2 empty:hidden max-desk:order-last max-desk:w-full" />;
}

/** What a page has to say and offer at the right of the head: the state of a draft, and its one primary act. */
export function HeadActs({ children }: { children: ReactNode }) {
  const slot = use(Slot);
  return slot?.place ? createPortal(children, slot.place) : null;
}
