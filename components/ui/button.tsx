import Link from "next/link";
import type { ComponentProps } from "react";
import { clsx } from "clsx";

interface Look {
  kind?: keyof typeof kinds;
  size?: keyof typeof sizes;
  wide?: boolean;
}

const base =
  "inline-flex shrink-0 items-center justify-center gap-1.5 rounded-6 border font-medium whitespace-nowrap transition-colors duration-100 disabled:border-rule disabled:bg-well disabled:text-ink-3";

const kinds = {
  plain: "border-edge-2 bg-sheet text-ink enabled:hover:bg-well [a]:hover:bg-well",
  primary: "border-pencil bg-pencil text-on-pencil enabled:hover:bg-pencil-deep [a]:hover:bg-pencil-deep",
  quiet: "border-transparent text-ink-2 enabled:hover:bg-well [a]:hover:bg-well disabled:border-transparent disabled:bg-transparent",
  danger: "border-edge-bad bg-sheet text-bad enabled:hover:bg-well [a]:hover:bg-well",
};

const sizes = {
  normal: "h-8 px-3 text-13 max-desk:h-10",
  small: "h-7 px-2 text-13 max-desk:h-8",
  large: "h-10 px-4 text-14",
};

function look({ kind = "plain", size = "normal", wide }: Look, className?: string) {
  return clsx(base, kinds[kind], sizes[size], wide && "w-full", className);
}

export function Button({
  kind,
  size,
  wide,
  pending,
  disabled,
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & Look & { pending?: boolean }) {
  return (
    <button
      type={type}
      disabled={disabled || pending}
      aria-busy={pending || undefined}
      className={look({ kind, size, wide }, className)}
      {...rest}
    />
  );
}

export function ButtonLink({ kind, size, wide, className, ...rest }: ComponentProps<typeof Link> & Look) {
  return <Link className={look({ kind, size, wide }, className)} {...rest} />;
}
