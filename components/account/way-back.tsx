const here = "http://galley.invalid";

/** Where to go once signed in: a path of this site as it was asked for, never another site. */
export function wayBack(to: string | string[] | undefined): string {
  if (typeof to !== "string" || !to.startsWith("/") || !URL.canParse(to, here)) return "/";
  const { origin, pathname, search, hash } = new URL(to, here);
  return origin === here && !pathname.startsWith("//") ? pathname + search + hash : "/";
}

/** NextAuth brings a refused person back with a whole address; its path alone is of use. */
export const pathIn = (address: string | string[] | undefined) => (typeof address === "string" && URL.canParse(address) ? wayBack(new URL(address).pathname + new URL(address).search) : undefined);
