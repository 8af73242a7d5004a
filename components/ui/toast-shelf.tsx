"use client";
import * as Radix from "@radix-ui/react-toast";
import { X } from "lucide-react";
import { Button } from "./button";
import { IconButton } from "./icon-button";
import type { ShownToast } from "./toast";
import { toneIcon } from "./tone";

export function ToastShelf({ toasts, onGone }: { toasts: readonly ShownToast[]; onGone: (id: string) => void }) {
  return (
    <Radix.Provider duration={7000} swipeDirection="right" label="Report">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onGone={() => onGone(toast.id)} />
      ))}
      <Radix.Viewport className="fixed right-0 bottom-0 z-60 flex w-100 max-w-full flex-col gap-2 p-4 outline-none max-desk:bottom-14" />
    </Radix.Provider>
  );
}

function ToastCard({ toast: { message, tone = "good", action }, onGone }: { toast: ShownToast; onGone: () => void }) {
  return (
    <Radix.Root
      type={tone === "bad" ? "foreground" : "background"}
      duration={tone === "bad" ? 15000 : undefined}
      onOpenChange={(open) => open || onGone()}
      className="floating flex animate-rise items-center gap-2 py-2.5 pr-2 pl-4 text-13"
    >
      {toneIcon(tone)}
      <Radix.Description className="min-w-0 flex-1">{message}</Radix.Description>
      {action ? (
        <Radix.Action asChild altText={action.label}>
          <Button kind="quiet" size="small" className="text-pencil" onClick={action.run}>
            {action.label}
          </Button>
        </Radix.Action>
      ) : null}
      <Radix.Close asChild>
        <IconButton label="Dismiss">
          <X size={14} />
        </IconButton>
      </Radix.Close>
    </Radix.Root>
  );
}
