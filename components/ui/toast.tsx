"use client";
import { createContext, lazy, Suspense, use, useCallback, useRef, useState, type ReactNode } from "react";
import type { Tone } from "./tone";

const ToastShelf = lazy(() => import("./toast-shelf").then((file) => ({ default: file.ToastShelf })));

/** Reports what happened and offers the way back. */
export interface Toast {
  message: ReactNode;
  tone?: Tone;
  action?: { label: string; run: () => void };
}

export type ShownToast = Toast & { id: string };

const Toaster = createContext<((toast: Toast) => void) | null>(null);

export function useToast() {
  const toast = use(Toaster);
  if (!toast) throw new Error("useToast needs a ToastProvider above it.");
  return toast;
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>();
  const issued = useRef(0);
  const show = useCallback((toast: Toast) => {
    const id = String(++issued.current);
    setToasts((shown = []) => [...shown.slice(-2), { ...toast, id }]);
  }, []);
  const drop = useCallback((id: string) => setToasts((shown = []) => shown.filter((toast) => toast.id !== id)), []);
  return (
    <Toaster value={show}>
      {children}
      {toasts ? (
        <Suspense>
          <ToastShelf toasts={toasts} onGone={drop} />
        </Suspense>
      ) : null}
    </Toaster>
  );
}
