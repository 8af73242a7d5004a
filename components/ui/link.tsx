import NextLink from "next/link";
import type { ComponentProps } from "react";
import { clsx } from "clsx";

const inText = "underline decoration-pencil/40 underline-offset-3 hover:decoration-pencil";
const alone = "hover:underline underline-offset-3";

/** In running text a link carries a faint underline; standing alone it needs none. */
export function Link({ standing, className, ...rest }: ComponentProps<typeof NextLink> & { standing?: boolean }) {
  return <NextLink className={clsx("text-pencil", standing ? alone : inText, className)} {...rest} />;
}
