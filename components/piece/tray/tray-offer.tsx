"use client";
import { useEffect, useEffectEvent } from "react";
import { X } from "lucide-react";
import { pieceAddress } from "#components/piece/address";
import { verdictOfKey } from "#components/rating/verdict-words";
import { sayTool } from "#components/run/say-tool";
import { IconButton } from "#components/ui/icon-button";
import { isTyping } from "#components/ui/is-typing";
import { usePlainKeys } from "#components/ui/use-plain-keys";
import { JudgedLine } from "./judged-line";
import { TrayCard } from "./tray-card";
import { useTray } from "./tray-context";
import { useJudging } from "./use-judging";

/** Back from a tool: the output one went for, quietly at the side. It takes no focus, yet its keys work from anywhere on the page. */
export function TrayOffer({ slug, runId }: { slug: string; runId: string }) {
  const { dismiss } = useTray();
  const { outputs, judged, busy, unsaid, reasons, acts } = useJudging(runId);
  const output = outputs.find((one) => one.runId === runId);
  const [done] = judged;

  usePlainKeys(({ key }) => {
    if (busy.has(runId)) return false;
    const verdict = verdictOfKey(key);
    if (key === "Escape") dismiss();
    else if (key === "z" && done) acts.undo(done);
    else if (!output) return false;
    else if (verdict) acts.give(output, verdict);
    else if (key === "t") acts.again(output);
    else if (key === "v") acts.variant(output);
    else return false;
    return true;
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!output || event.defaultPrevented || isTyping(event.target) || text.trim() === "") return;
    event.preventDefault();
    acts.paste(output, text);
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => onPaste(event);
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, []);

  if (!output && !done) return null;
  const tool = sayTool(output?.tool ?? done?.output.tool ?? "");
  return (
    <section aria-label="The output you went for" className="floating fixed bottom-4 left-4 z-30 max-h-[calc(100dvh-2rem)] w-100 animate-rise overflow-y-auto max-desk:inset-x-0 max-desk:bottom-14 max-desk:w-full max-desk:rounded-b-none">
      <header className="flex items-center gap-2 border-b border-rule py-1.5 pr-2 pl-4">
        <h2 className="flex-1 text-13 font-bold">{output ? (tool ? `Back from ${tool}: how was it?` : "How was it?") : "Noted"}</h2>
        <IconButton label="Later" onClick={dismiss}>
          <X size={16} />
        </IconButton>
      </header>
      {output ? <TrayCard output={output} href={pieceAddress(slug, output.pieceId)} busy={busy.has(runId)} asks={unsaid.has(runId)} acts={acts} /> : null}
      {done ? (
        <JudgedLine judged={done} asks={unsaid.has(done.output.runId)} href={pieceAddress(slug, done.output.pieceId)} reasons={reasons} onReasons={(chosen) => acts.because(done, chosen)} onComment={(comment) => acts.comment(done, comment)} onTry={(attempt) => acts.sayTry(done.output.runId, attempt)} onUndo={() => acts.undo(done)} />
      ) : null}
    </section>
  );
}
