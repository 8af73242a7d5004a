"use client";
import { useState, type ReactNode } from "react";
import { sentenceOf } from "#components/api/refusal";
import type { Released } from "#components/release/answers";
import { useZone } from "#components/release/use-zone";
import { Button } from "#components/ui/button";
import { Dialog, DialogClose } from "#components/ui/dialog";
import { Notice } from "#components/ui/notice";
import { TextArea } from "#components/ui/text-area";
import { lit } from "#server/core/policy/gate";
import { GlassStep } from "./glass-step";
import { JudgedList, type Judged } from "./judged-list";
import { WhenField } from "./when-field";
import { momentIn } from "./zone-time";

interface Props {
  title: ReactNode;
  sentence: ReactNode;
  act: string;
  /** As "Releases 3.2.0 into Production"; said before the glass is broken. */
  does: string;
  /** What the list of gates is. */
  looked: string;
  /** What was found; undefined while it is looked for. */
  judged: readonly Judged[] | undefined;
  /** Why nothing could be found, or nothing is to be done. */
  problem: string | undefined;
  back?: boolean;
  /** Goes on whatever was found, and is looked at right after. */
  urgent?: boolean;
  whyAtFirst?: string | undefined;
  onRelease: (asked: { why: string; breakGlass: boolean }) => Promise<Released>;
  onSchedule?: ((asked: { why: string; due: Date }) => Promise<unknown>) | undefined;
  onClose: () => void;
  children?: ReactNode;
}

/** A release before it is one: what stands in its way, why it is made, and the button. Where a gate is dark, whoever may can break the glass, in a step of its own. */
export function ReleaseDialog({ title, sentence, act, does, looked, judged, problem, back = false, urgent = false, whyAtFirst = "", onRelease, onSchedule, onClose, children }: Props) {
  const zone = useZone();
  const [why, setWhy] = useState(whyAtFirst);
  const [when, setWhen] = useState<string>();
  const [glass, setGlass] = useState(false);
  const [pending, setPending] = useState(false);
  const [said, say] = useState<string>();
  const dark = judged?.some(({ gates }) => !gates.every(lit)) ?? false;
  const breaks = dark && !urgent && when === undefined && judged?.every((one) => one.mayBreakGlass || one.gates.every(lit));
  const due = when === undefined ? undefined : momentIn(when, zone);
  const onTime = when === undefined || (due !== undefined && due > new Date());
  const ready = why.trim().length >= 3 && judged !== undefined && judged.length > 0 && !problem && onTime;
  const blocked = dark && !urgent && when === undefined;

  async function go() {
    setPending(true);
    say(undefined);
    try {
      if (due && onSchedule) await onSchedule({ why: why.trim(), due });
      else {
        const released = await onRelease({ why: why.trim(), breakGlass: glass });
        if (released.outcome === "refused") {
          setGlass(false);
          setPending(false);
          return say(`${back ? "Nothing was restored" : "Nothing was released"}: a gate that was lit went dark meanwhile.`);
        }
      }
      onClose();
    } catch (failure) {
      say(sentenceOf(failure));
      setPending(false);
    }
  }

  const trouble = said ?? problem;
  const reason = <TextArea label="Why" hint="kept with the release" rows={2} value={why} maxLength={500} required onChange={(event) => setWhy(event.target.value)} />;
  return (
    <Dialog
      open
      wide
      insist={glass}
      onOpenChange={(open) => open || onClose()}
      title={glass ? "Break the glass" : title}
      sentence={glass ? undefined : sentence}
      actions={
        glass ? (
          <>
            <Button onClick={() => setGlass(false)}>Go back</Button>
            <Button kind="danger" pending={pending} disabled={!ready} onClick={() => void go()}>
              Break the glass and {back ? "restore" : "release"}
            </Button>
          </>
        ) : (
          <>
            {breaks ? (
              <Button kind="danger" className="mr-auto" onClick={() => setGlass(true)}>
                Break the glass…
              </Button>
            ) : null}
            <DialogClose asChild>
              <Button>Not now</Button>
            </DialogClose>
            <Button kind="primary" type="submit" form="release" pending={pending} disabled={!ready || blocked}>
              {due ? "Schedule it" : act}
            </Button>
          </>
        )
      }
    >
      <form
        id="release"
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!glass && ready && !blocked && !pending) void go();
        }}
      >
        {glass && judged ? (
          <GlassStep does={does} judged={judged} back={back} />
        ) : (
          <>
            {children}
            {problem ? null : <JudgedList judged={judged} title={looked} allLit={back ? "all of it holds" : undefined} />}
            {onSchedule ? <WhenField zone={zone} value={when} onValue={setWhen} /> : null}
          </>
        )}
        {reason}
        {trouble ? <Notice tone="bad">{trouble}</Notice> : null}
      </form>
    </Dialog>
  );
}
