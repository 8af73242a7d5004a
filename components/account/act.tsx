"use client";
import type { ComponentProps, ReactNode } from "react";
import type { Button } from "#components/ui/button";
import { Form, Submit } from "./form";
import { useForm } from "./use-form";

type Props = Pick<ComponentProps<typeof Button>, "kind" | "size" | "wide"> & {
  send: () => Promise<"leaving" | void>;
  busy: string;
  /** Says what is being done, where it takes a while. */
  meanwhile?: string;
  /** Says that it was done, where the page doesn't show it. */
  done?: string;
  children: ReactNode;
};

/** One act behind one button. */
export function Act({ send, busy, meanwhile, done, children, ...look }: Props) {
  const form = useForm(send);
  const said = form.busy ? meanwhile : form.sent ? done : undefined;
  return (
    <Form form={form} className="inline-flex items-start">
      <Submit form={form} busy={busy} {...look}>
        {children}
      </Submit>
      {meanwhile || done ? (
        <p role="status" className="-mt-2 text-12 text-ink-2 empty:hidden">
          {said}
        </p>
      ) : null}
    </Form>
  );
}
