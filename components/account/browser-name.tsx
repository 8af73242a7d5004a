const browsers: [RegExp, string][] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|Chromium|HeadlessChrome)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const systems: [RegExp, string][] = [
  [/iPhone/, "an iPhone"],
  [/iPad/, "an iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "a Mac"],
  [/CrOS/, "a Chromebook"],
  [/Linux/, "Linux"],
];

/** "Firefox on Windows": what a browser says of itself, as people would say it. */
export function browserName(userAgent: string | null | undefined): string {
  const browser = first(browsers, userAgent) ?? "A browser";
  const system = first(systems, userAgent);
  return system ? `${browser} on ${system}` : browser;
}

const first = (names: [RegExp, string][], text: string | null | undefined) => names.find(([sign]) => text && sign.test(text))?.[1];
