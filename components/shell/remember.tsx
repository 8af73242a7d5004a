/** Keeps a choice in a cookie for a year, so that the server draws the page right the first time. */
export function remember(name: "theme" | "rail", value: string | undefined) {
  const age = value === undefined ? 0 : 31_536_000;
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `${name}=${value ?? ""}; path=/; max-age=${age}; samesite=lax${secure}`;
}
