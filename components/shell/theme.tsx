"use client";
import { createContext, use, useMemo, useState, type ReactNode } from "react";
import { Monitor, Moon, Sun } from "lucide-react";
import { remember } from "./remember";

export type Theme = "system" | "light" | "dark";

export const themes = [
  { value: "light", label: "Light", icon: Sun },
  { value: "dark", label: "Dark", icon: Moon },
  { value: "system", label: "As the system", icon: Monitor },
] as const;

const ThemeChoice = createContext<{ theme: Theme; choose: (theme: Theme) => void } | null>(null);

function apply(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  remember("theme", theme === "system" ? undefined : theme);
}

export function ThemeProvider({ initial, children }: { initial: Theme; children: ReactNode }) {
  const [theme, setTheme] = useState(initial);
  const choice = useMemo(
    () => ({
      theme,
      choose(next: Theme) {
        apply(next);
        setTheme(next);
      },
    }),
    [theme],
  );
  return <ThemeChoice value={choice}>{children}</ThemeChoice>;
}

export function useTheme() {
  const choice = use(ThemeChoice);
  if (!choice) throw new Error("useTheme needs a ThemeProvider above it.");
  return choice;
}
