"use client";
import { useEffect, useState, type RefObject } from "react";
import type { PromptContent } from "#server/core/version/content";
import { wordsMarked, type Marked, type ShownStretch } from "./marked";

interface Selected extends Marked {
  /** Where in that part of the page the marked words end. */
  at: { left: number; top: number };
}

/** Whatever stands in the text without being of it: what is struck out, and what only a reader of screens hears. */
const strange = "del, .sr-only";

/** The words of a text that are marked just now, wherever a line of it says by `data-line` which one it is. */
export function useMarkedWords(area: RefObject<HTMLElement | null>, content: PromptContent, promptId: string): Selected | undefined {
  const [selected, select] = useState<Selected>();
  useEffect(() => {
    function look() {
      const selection = document.getSelection();
      const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
      const marked = range && area.current?.contains(range.startContainer) ? wordsMarked(content, promptId, stretchesIn(area.current, range)) : undefined;
      const box = range && [...range.getClientRects()].at(-1);
      const around = area.current?.getBoundingClientRect();
      select(marked && box && around ? { ...marked, at: { left: box.right - around.left, top: box.bottom - around.top } } : undefined);
    }
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [area, content, promptId]);
  return selected;
}

/** Of each line what is marked of it, as long as it is the same block. */
function stretchesIn(area: HTMLElement, range: Range): ShownStretch[] {
  const all = [...area.querySelectorAll<HTMLElement>("[data-line]")].flatMap((mark): ShownStretch[] => {
    const [message = 0, block = 0, line = 0] = (mark.dataset.line ?? "").split(".").map(Number);
    const text = mark.parentElement?.firstElementChild;
    if (!text || text === mark || !range.intersectsNode(text)) return [];
    const from = text.contains(range.startContainer) ? shownUpTo(text, range.startContainer, range.startOffset) : 0;
    const to = text.contains(range.endContainer) ? shownUpTo(text, range.endContainer, range.endOffset) : Number.MAX_SAFE_INTEGER;
    return from < to ? [{ place: { message, block }, line, from, to }] : [];
  });
  const [first] = all;
  return all.filter(({ place }) => place.message === first?.place.message && place.block === first.place.block);
}

function shownUpTo(text: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(node, offset);
  const copy = before.cloneContents();
  copy.querySelectorAll(strange).forEach((element) => element.remove());
  return copy.textContent.length;
}
