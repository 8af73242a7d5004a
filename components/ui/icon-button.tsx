import type { ComponentProps } from "react";
import { clsx } from "clsx";

/** `label` is its name for everyone who cannot see the drawing, and its tooltip for everyone who can. */
export function IconButton({
  label,
  className,
  type = "button",
  ...rest
}: Omit<ComponentProps<"button">, "aria-label"> & { label: string }) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={clsx(
        "inline-grid size-7 shrink-0 place-items-center rounded-6 text-ink-3 transition-colors duration-100 max-desk:size-10",
        "hover:bg-well hover:text-ink disabled:opacity-50 data-[state=open]:bg-well data-[state=open]:text-ink",
        className,
      )}
      {...rest}
    />
  );
}
