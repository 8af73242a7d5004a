import type { ReactNode } from "react";
import { ToastProvider } from "#components/ui/toast";
import { CommandsProvider } from "./commands";
import { FrameCommands } from "./frame-commands";
import { FrameFactsProvider, type FrameFacts } from "./frame-context";
import { InspectorColumn, InspectorProvider } from "./inspector";
import { PaletteProvider, type CommandSearch } from "./palette";
import { PhoneBar } from "./phone-bar";
import { Rail } from "./rail";
import { SkipLink } from "./skip-link";
import { ThemeProvider, type Theme } from "./theme";
import { TopBar } from "./top-bar";
import { TrailProvider } from "./trail";

/** Everything around a page of a workspace. Its props are plain data, but for `onSignOut`, a server action. */
export function Frame({
  railCollapsed,
  theme,
  search,
  children,
  ...facts
}: FrameFacts & { railCollapsed: boolean; theme: Theme; search?: CommandSearch; children: ReactNode }) {
  return (
    <FrameFactsProvider facts={facts}>
      <ThemeProvider initial={theme}>
        <ToastProvider>
          <CommandsProvider>
            <PaletteProvider search={search}>
              <InspectorProvider>
                <TrailProvider>
                  <FrameCommands />
                  <SkipLink />
                  <div className="flex">
                    <Rail collapsedAtFirst={railCollapsed} />
                    <div className="flex min-h-dvh min-w-0 flex-1 flex-col">
                      <TopBar />
                      <div className="flex flex-1">
                        <main id="content" tabIndex={-1} className="min-w-0 flex-1 px-8 pt-5 pb-12 outline-none max-desk:px-4 max-desk:pt-4 max-desk:pb-22">
                          {children}
                        </main>
                        <InspectorColumn />
                      </div>
                    </div>
                  </div>
                  <PhoneBar />
                </TrailProvider>
              </InspectorProvider>
            </PaletteProvider>
          </CommandsProvider>
        </ToastProvider>
      </ThemeProvider>
    </FrameFactsProvider>
  );
}
