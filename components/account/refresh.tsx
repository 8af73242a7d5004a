"use client";
import { useTransition } from "react";
import { useRouter } from "next/navigation";
import { Button } from "#components/ui/button";

export function Refresh({ children }: { children: string }) {
  const router = useRouter();
  const [looking, startLooking] = useTransition();
  return (
    <Button pending={looking} onClick={() => startLooking(() => router.refresh())}>
      {children}
    </Button>
  );
}
