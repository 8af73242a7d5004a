import type { Theme } from "./theme";

interface Jar {
  get(name: string): { value: string } | undefined;
}

/** What the person chose before, as the server reads it from their cookies. */
export function themeFrom(jar: Jar): Theme {
  const theme = jar.get("theme")?.value;
  return theme === "light" || theme === "dark" ? theme : "system";
}

export const railFrom = (jar: Jar) => jar.get("rail")?.value === "icons";
