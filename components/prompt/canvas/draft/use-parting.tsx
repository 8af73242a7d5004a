"use client";
import { useEffect } from "react";
import { useFrame } from "#components/shell/frame-context";
import type { Content } from "#server/core/version/content";
import type { DraftKeeper } from "./draft-keeper";
import { sendParting } from "./send-draft";

/** Whatever takes the page away, what was written is sent, or held here until it can be. */
export function useParting<C extends Content>(keeper: DraftKeeper<C>, promptId: string) {
  const { workspace } = useFrame();
  useEffect(() => () => keeper.stop(), [keeper]);
  useEffect(() => {
    const part = () => {
      const { unsent } = keeper;
      keeper.hold();
      if (unsent && keeper.state.state !== "overtaken") sendParting(workspace.slug, { promptId, ...unsent });
    };
    const flush = () => keeper.flush();
    const back = ({ persisted }: PageTransitionEvent) => {
      // The parting word may have arrived, and this page would not know its revision.
      if (persisted) location.reload();
    };
    addEventListener("pagehide", part);
    addEventListener("pageshow", back);
    addEventListener("blur", flush);
    addEventListener("online", flush);
    return () => {
      removeEventListener("pagehide", part);
      removeEventListener("pageshow", back);
      removeEventListener("blur", flush);
      removeEventListener("online", flush);
    };
  }, [keeper, promptId, workspace.slug]);
}
