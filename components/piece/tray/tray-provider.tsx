"use client";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState, type ReactNode } from "react";
import { useApi } from "#components/api/provider";
import { usePlainKeys } from "#components/ui/use-plain-keys";
import { TrayContext } from "./tray-context";
import { useReturning } from "./use-returning";

interface Props {
  /** Whether they make outputs at all, and may judge them. */
  rates: boolean;
  children: ReactNode;
}

/** Keeps count of what waits, opens the tray by its key, and has it offer itself to whoever comes back from a tool. */
export function TrayProvider({ rates, children }: Props) {
  const api = useApi();
  const { data } = useQuery(api.piece.waiting.queryOptions({ limit: 30 }, { enabled: rates }));
  const [open, setOpen] = useState(false);
  const { offered, expect, dismiss } = useReturning();

  const show = useCallback(
    (next: boolean) => {
      setOpen(next);
      if (next) dismiss();
      else requestAnimationFrame(() => [...document.querySelectorAll<HTMLElement>("[data-tray-button]")].find((button) => button.offsetParent)?.focus());
    },
    [dismiss],
  );

  usePlainKeys(({ key }) => {
    if (!rates || key !== "r") return false;
    show(true);
    return true;
  });

  const waiting = data?.count;
  const value = useMemo(() => ({ waiting, open, offered, show, expect, dismiss }), [waiting, open, offered, show, expect, dismiss]);
  return <TrayContext value={value}>{children}</TrayContext>;
}
