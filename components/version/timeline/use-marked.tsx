"use client";
import { useEffect, useState, type RefObject } from "react";

const longest = 1000;

/** The words somebody has marked last within a part of the page. */
export function useMarked(within: RefObject<HTMLElement | null>): string | undefined {
  const [marked, setMarked] = useState<string>();
  useEffect(() => {
    function look() {
      const selection = document.getSelection();
      const text = selection?.toString().trim() ?? "";
      const there = selection?.anchorNode && selection.focusNode && within.current?.contains(selection.anchorNode) && within.current.contains(selection.focusNode);
      if (there && text) setMarked(text.slice(0, longest));
    }
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [within]);
  return marked;
}
