"use client";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { X } from "lucide-react";
import { pieceAddress } from "#components/piece/address";
import { IconButton } from "#components/ui/icon-button";
import { Kbd } from "#components/ui/kbd";
import { Link } from "#components/ui/link";
import { SkeletonRows } from "#components/ui/skeleton";
import { JudgedLine } from "./judged-line";
import { TrayCard } from "./tray-card";
import { UnsaidTries } from "./unsaid-tries";
import { useJudging } from "./use-judging";

interface Props {
  slug: string;
  onClose: () => void;
}

const keys = [
  ["U", "usable"],
  ["H", "heavy edit"],
  ["D", "discarded"],
  ["T", "try again"],
  ["V", "variant"],
  ["Z", "undo"],
] as const;

/** The outputs that wait for their verdict, beside whatever page one is on. */
export function TrayPanel({ slug, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  const { outputs, total, loading, judged, busy, unsaid, reasons, acts } = useJudging();
  const more = total - outputs.length;
  const [last, ...others] = judged;
  const list = outputs.map(({ runId }) => runId).join(" ");
  const place = useRef(0);

  // What was judged makes room, and the next one is in hand; whoever has gone on to the page is left there.
  useEffect(() => {
    const here = panel.current;
    const lost = document.activeElement === null || document.activeElement === document.body || document.activeElement === here;
    if (!here || !lost) return;
    const cards = here.querySelectorAll<HTMLElement>("[data-output]");
    (cards[Math.min(place.current, cards.length - 1)] ?? here).focus();
  }, [list, loading]);
  useEffect(() => (panel.current?.querySelector<HTMLElement>("[data-output]") ?? panel.current)?.focus(), []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") onClose();
    else if (isField(event.target) || event.metaKey || event.ctrlKey || event.altKey) return;
    else if (event.key === "z" && last) acts.undo(last);
    else if (event.key === "j" || event.key === "ArrowDown") walk(1);
    else if (event.key === "k" || event.key === "ArrowUp") walk(-1);
    else if (event.key === "r") onClose();
    else return;
    event.preventDefault();
  }

  function walk(by: number) {
    const cards = [...(panel.current?.querySelectorAll<HTMLElement>("[data-output]") ?? [])];
    const at = cards.findIndex((card) => card.contains(document.activeElement));
    cards[Math.min(cards.length - 1, Math.max(0, at + by))]?.focus();
  }

  return (
    <section
      ref={panel}
      role="dialog"
      aria-label="Outputs that wait for your verdict"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const at = [...(panel.current?.querySelectorAll("[data-output]") ?? [])].findIndex((card) => card.contains(target));
        if (at >= 0) place.current = at;
      }}
      className="floating fixed bottom-4 left-4 z-30 flex max-h-[min(44rem,calc(100dvh-2rem))] w-100 animate-rise flex-col outline-none max-desk:inset-x-0 max-desk:bottom-14 max-desk:max-h-[calc(100dvh-7rem)] max-desk:w-full max-desk:rounded-b-none"
    >
      <header className="flex items-center gap-2 border-b border-rule py-2 pr-2 pl-4">
        <h2 className="heading flex-1">
          Waiting for a verdict <span className="ml-1 font-sans text-13 font-regular text-ink-3">{total > 0 ? total.toLocaleString("en") : ""}</span>
        </h2>
        <IconButton label="Close" onClick={onClose}>
          <X size={16} />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
        {loading ? (
          <div className="px-4">
            <SkeletonRows rows={3} label="Loading what waits" />
          </div>
        ) : null}
        {outputs.map((output) => (
          <TrayCard key={output.runId} output={output} href={pieceAddress(slug, output.pieceId)} busy={busy.has(output.runId)} asks={unsaid.has(output.runId)} acts={acts} />
        ))}
        {outputs.length === 0 && !loading ? (
          <p className="px-4 py-5 text-13 text-ink-2">
            Nothing waits for your verdict. Use a prompt from the <Link href={`/${slug}/prompts`}>library</Link>; what you take to a tool waits here until you have said whether it was usable.
          </p>
        ) : null}
        {more > 0 ? (
          <p className="border-t border-rule px-4 py-2 text-12 text-ink-3">
            {more.toLocaleString("en")} more come up as these are judged; <Link href={`/${slug}/pieces`}>all your pieces</Link>.
          </p>
        ) : null}
      </div>
      {last ? (
        <div className="border-t border-rule bg-paper">
          <JudgedLine
            key={last.output.runId}
            judged={last}
            href={pieceAddress(slug, last.output.pieceId)}
            asks={unsaid.has(last.output.runId)}
            reasons={reasons}
            onReasons={(chosen) => acts.because(last, chosen)}
            onComment={(comment) => acts.comment(last, comment)}
            onTry={(attempt) => acts.sayTry(last.output.runId, attempt)}
            onUndo={() => acts.undo(last)}
          />
          <UnsaidTries judged={others.filter(({ output }) => unsaid.has(output.runId))} onTry={acts.sayTry} />
        </div>
      ) : null}
      <p className="flex flex-wrap gap-x-2 gap-y-1 border-t border-rule px-4 py-2 text-12 text-ink-3 max-desk:hidden">
        {keys.map(([key, does]) => (
          <span key={key} className="whitespace-nowrap">
            <Kbd>{key}</Kbd> {does}
          </span>
        ))}
      </p>
    </section>
  );
}

const isField = (target: EventTarget) => target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
