"use client";
import { Search } from "lucide-react";
import { IconButton } from "#components/ui/icon-button";
import { lazyMenu } from "#components/ui/lazy-menu";
import { Breadcrumbs } from "./breadcrumbs";
import { useOpenPalette } from "./palette";
import { TrayIcon } from "./tray-button";

const ThemeMenu = lazyMenu(() => import("./theme-menu").then((file) => file.ThemeMenu));

export function TopBar() {
  const openPalette = useOpenPalette();
  return (
    <header className="flex h-11 items-center gap-3 border-b border-rule px-8 max-desk:sticky max-desk:top-0 max-desk:z-20 max-desk:bg-paper max-desk:pr-1 max-desk:pl-4">
      <Breadcrumbs />
      <div className="ml-auto flex items-center">
        <TrayIcon />
        <IconButton label="Find" onClick={openPalette} className="desk:hidden">
          <Search size={18} />
        </IconButton>
        <ThemeMenu
          trigger={
            <IconButton label="Light or dark">
              <HalfCircle />
            </IconButton>
          }
        />
      </div>
    </header>
  );
}

function HalfCircle() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </svg>
  );
}
