"use client";
import { cloneElement, lazy, Suspense, useState, type ComponentProps, type ComponentType, type ReactElement } from "react";

type Trigger = ReactElement<ComponentProps<"button">>;
type Opened = ComponentType<{ trigger: Trigger }>;

/** A menu whose code is fetched as the pointer or the focus nears its button, and which opens at the first click. */
export function lazyMenu(load: () => Promise<Opened>) {
  const OpenedMenu = lazy(async () => ({ default: await load() }));

  return function LazyMenu({ trigger }: { trigger: Trigger }) {
    const [asked, setAsked] = useState(false);
    const fetchSoon = () => void load();
    const waiting = cloneElement(trigger, {
      "aria-haspopup": "menu",
      "aria-expanded": asked,
      onClick: () => setAsked(true),
      onPointerEnter: fetchSoon,
      onFocus: fetchSoon,
    });
    if (!asked) return waiting;
    return (
      <Suspense fallback={waiting}>
        <OpenedMenu trigger={trigger} />
      </Suspense>
    );
  };
}
