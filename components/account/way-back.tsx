const here = "http://galley.invalid";

/** Where to go once signed in: a path of this site as it was asked for, never another site. */
export function wayBack(to: string | string[] | undefined): string {
  if (typeof to !== "string" || !to.startsWith("/") || !URL.canParse(to, here)) return "/";
  const { origin, pathname, search, hash } = new URL(to, here);
  return origin === here && !pathname.startsWith("//") ? pathname + search + hash : "/";
}
