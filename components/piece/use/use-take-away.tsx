"use client";
import { useCallback } from "react";
import { sentenceOf } from "#components/api/refusal";
import { useTray } from "#components/piece/tray/tray-context";
import { copied } from "#components/prompt/fill/batch/copied";
import { useRefreshOutputs } from "#components/run/use-refresh-outputs";
import { useToast } from "#components/ui/toast";
import { takeAway } from "#server/core/tool/take-away";
import type { Tool } from "#server/core/tool/tool";

interface Begun {
  runId: string | null;
  /** What the server has rendered and kept. */
  text: string | null;
}

const unkept = "The prompt went out, and Galley couldn’t note it:";
const changed = "The prompt has a newer version than the text before you. What is copied is the new one; where the tool was opened with the old, paste over it.";

/** Carries a text to a tool, and notes that its output is awaited. The text goes first, since a browser lets a page copy and open only while a click is fresh. */
export function useTakeAway() {
  const toast = useToast();
  const tray = useTray();
  const refresh = useRefreshOutputs();

  return useCallback(
    async (tool: Tool, text: string, begin?: () => Promise<Begun>) => {
      const way = takeAway(tool, text);
      const took = await copied(text);
      const opened = open(way.address);
      const told = { message: way.hint, ...(opened || !way.address ? {} : { action: { label: `Open ${tool.name}`, run: () => void open(way.address) } }) };
      if (!begin) return toast(told);
      try {
        const { runId, text: kept } = await begin();
        if (runId) tray.expect([runId]);
        await refresh();
        if (kept !== null && kept !== text) {
          await copied(kept);
          return toast({ tone: "warn", message: changed });
        }
        if (!took && !way.prefilled) return toast({ tone: "bad", message: "The browser refused the clipboard. Nothing was lost: select the prompt on its sheet and copy it by hand." });
        toast(told);
      } catch (failure) {
        toast({ tone: "bad", message: `${unkept} ${sentenceOf(failure)}` });
      }
    },
    [toast, tray, refresh],
  );
}

/** A new tab that knows nothing of this one; a browser may refuse to open it. */
export function open(address: string | undefined): boolean {
  if (address === undefined) return false;
  const tab = window.open(address, "_blank");
  if (tab) tab.opener = null;
  return tab !== null;
}
