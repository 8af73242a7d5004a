"use client";
import { cloneElement, lazy, Suspense, useState, type ComponentProps, type ComponentType, type ReactElement } from "react";

type Trigger = ReactElement<ComponentProps<"button">>;
type Props<Rest> = Rest & { trigger: Trigger };

/** A menu whose code is fetched as the pointer or the focus nears its button, and which opens at the first click. */
export function lazyMenu<Rest extends object = object>(load: () => Promise<ComponentType<Props<Rest>>>) {
  const OpenedMenu = lazy(async () => ({ default: await load() }));

  return function LazyMenu(props: Props<Rest>) {
    const { trigger } = props;
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
        <OpenedMenu {...props} />
      </Suspense>
    );
  };
}
