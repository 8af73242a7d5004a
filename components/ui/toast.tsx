"use client";
import { createContext, use, useCallback, useState, type ReactNode } from "react";
import * as Radix from "@radix-ui/react-toast";
import { X } from "lucide-react";
import { Button } from "./button";
import { IconButton } from "./icon-button";
import { toneIcon, type Tone } from "./tone";

/** Reports what happened and offers the way back. */
export type Toast = {
  message: ReactNode;
  tone?: Tone;
  action?: { label: string; run: () => void };
};

const Toaster = createContext<((toast: Toast) => void) | null>(null);

export function useToast() {
  const toast = use(Toaster);
  if (!toast) throw new Error("useToast needs a ToastProvider above it.");
  return toast;
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<(Toast & { id: string })[]>([]);
  const show = useCallback((toast: Toast) => {
    setToasts((shown) => [...shown.slice(-2), { ...toast, id: crypto.randomUUID() }]);
  }, []);
  const drop = (id: string) => setToasts((shown) => shown.filter((toast) => toast.id !== id));

  return (
    <Toaster value={show}>
      <Radix.Provider duration={7000} swipeDirection="right" label="Report">
        {children}
        {toasts.map(({ id, ...toast }) => (
          <ToastCard key={id} {...toast} onGone={() => drop(id)} />
        ))}
        <Radix.Viewport className="fixed right-0 bottom-0 z-60 flex w-100 max-w-full flex-col gap-2 p-4 outline-none max-desk:bottom-14" />
      </Radix.Provider>
    </Toaster>
  );
}

function ToastCard({ message, tone = "good", action, onGone }: Toast & { onGone: () => void }) {
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
