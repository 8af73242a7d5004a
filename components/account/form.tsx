"use client";
import type { ComponentProps, ReactNode } from "react";
import { clsx } from "clsx";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import type { useForm } from "./use-form";

type Shown = Pick<ReturnType<typeof useForm>, "ref" | "action" | "busy" | "values" | "refused">;

export function Form({ form, className, children }: { form: Shown; className?: string; children: ReactNode }) {
  const { ref, action, busy } = form;
  return (
    <form ref={ref} action={action} noValidate aria-busy={busy || undefined} className={clsx("flex-col gap-4", className ?? "flex")}>
      <Refusals {...form} />
      {children}
    </form>
  );
}

/** What a field says itself isn't said twice. */
function Refusals({ refused, values }: Shown) {
  if (!refused) return null;
  const wrong = Object.keys(refused.fields);
  return wrong.length > 0 && wrong.every((name) => name in values) ? null : <Notice tone="bad">{refused.sentence}</Notice>;
}

export function Submit({ form, busy, children, ...rest }: Omit<ComponentProps<typeof Button>, "form"> & { form: { busy: boolean }; busy: string }) {
  return (
    <Button type="submit" kind="primary" pending={form.busy} {...rest}>
      {form.busy ? busy : children}
    </Button>
  );
}
