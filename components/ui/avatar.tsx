import { clsx } from "clsx";

function initials(name: string) {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words.at(-1) : "";
  return `${words[0]?.[0] ?? ""}${last?.[0] ?? ""}`.toUpperCase() || "?";
}

/** Beside a name it is decoration; alone it needs `alone`, which names the person. */
export function Avatar({ name, large, alone }: { name: string; large?: boolean; alone?: boolean }) {
  return (
    <span
      {...(alone ? { role: "img", "aria-label": name, title: name } : { "aria-hidden": true })}
      className={clsx(
        "inline-block shrink-0 rounded-full border border-rule bg-well text-center text-12 tracking-[-0.03em] text-ink-2",
        large ? "size-7 leading-6.5 font-strong" : "size-5.5 leading-5 font-medium",
      )}
    >
      {initials(name)}
    </span>
  );
}
