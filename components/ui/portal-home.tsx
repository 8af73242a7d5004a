/** Where floating things are put: inside the page's main landmark, so that a screen reader does not find them nowhere. */
export function portalHome() {
  return typeof document === "undefined" ? undefined : document.getElementById("content");
}
