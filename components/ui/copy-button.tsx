"use client";
import { useState } from "react";
import { Check, Copy } from "lucide-react";
import { IconButton } from "./icon-button";

export function CopyButton({ text, label = "Copy" }: { text: string; label?: string }) {
  const [said, setSaid] = useState<string>();

  async function copy() {
    // Without a secure address the browser has no clipboard at all, hence try rather than catch().
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid("The browser refused; select the text and copy it by hand");
    }
    setTimeout(() => setSaid(undefined), 2000);
  }

  return (
    <>
      <IconButton label={said ?? label} onClick={copy}>
        {said === "Copied" ? <Check size={14} className="text-good" /> : <Copy size={14} />}
      </IconButton>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
