"use client";
import { useEffect, useEffectEvent } from "react";
import type { CanvasActs } from "./canvas-context";
import type { Find } from "./find/use-find";
import { findingsIn } from "./lint/placed";
import type { Linted } from "./lint/use-lint";
import type { Act } from "./model/act";
import { done } from "./model/canvas";
import { placeOf, type CanvasModel } from "./model/model";
import { keyActOf, type KeyAct } from "./sheet/keys";
import { whereIs } from "./sheet/words";

interface Props {
  model: CanvasModel;
  acts: CanvasActs;
  linted: Linted | undefined;
  find: Find;
  onSave: () => void;
}

/** The keys of the whole canvas, wherever the focus is on the page. In which block they act, the place of the focus says. */
export function useKeys({ model, acts, linted, find, onSave }: Props) {
  function run(key: KeyAct, block: string | undefined): boolean {
    if (key === "save") return (onSave(), true);
    if (key === "find") return (find.begin(), true);
    if (key === "undo") return (acts.undo(), acts.say("Undone."), true);
    if (key === "redo") return (acts.redo(), acts.say("Done again."), true);
    const place = block === undefined ? undefined : placeOf(model, block);
    if (!place || block === undefined) return false;
    if (key === "fix") return fixed(block);
    const act = actOf(key, block, place);
    if (!act) return false;
    const after = done(model, act);
    acts.act(act);
    acts.say(after === model ? "It can’t go further." : said(key, after));
    return true;
  }

  function fixed(block: string) {
    const finding = findingsIn(linted, block, acts.carets.get(block)).find(({ fix }) => fix);
    if (!finding) return false;
    acts.fix(finding);
    return true;
  }

  function actOf(key: KeyAct, block: string, { message, at, found }: NonNullable<ReturnType<typeof placeOf>>): Act | undefined {
    const home = model.messages[message]?.id ?? "";
    if (key === "up") return { do: "shift", block, by: -1 };
    if (key === "down") return { do: "shift", block, by: 1 };
    if (key === "duplicate") return { do: "duplicate", block };
    if (key === "switch") return { do: "switch", block };
    if (key === "remove") return { do: "remove", block };
    if (key === "add") return { do: "insert", message: home, at: at + 1, kind: "custom" };
    if (key === "split" && !found.off) return { do: "split", block, at: acts.carets.get(block) ?? found.text.length };
    return undefined;
  }

  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = keyActOf(event);
    const target = event.target instanceof Element ? event.target : undefined;
    if (!key || !target || event.defaultPrevented || !isOnPage(target)) return;
    if ((key === "undo" || key === "redo") && target.matches("input, textarea")) return;
    const block = target.closest("[data-block]")?.getAttribute("data-block") ?? undefined;
    if ((acts.mayWrite || key === "find") && run(key, block)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}

/** The page and its head, but no dialog over them. */
const isOnPage = (target: Element) => target === document.body || document.getElementById("content")?.contains(target) === true;

function said(key: KeyAct, after: CanvasModel) {
  const where = after.caret ? whereIs(after, after.caret.block) : "";
  if (key === "remove") return `Removed. Now at ${where}.`;
  if (key === "switch") return `${where}: switched ${placeOf(after, after.caret?.block ?? "")?.found.off ? "off" : "on"}.`;
  return `Now ${where}.`;
}
