"use client";
import { useState, type ComponentProps, type ReactNode } from "react";
import * as Radix from "@radix-ui/react-dialog";
import { X } from "lucide-react";
import { clsx } from "clsx";
import { IconButton } from "./icon-button";
import { PortalHome } from "./portal-home";
import { useFocusBack } from "./use-focus-back";

export const DialogClose = Radix.Close;

type Props = Pick<ComponentProps<typeof Radix.Root>, "open" | "defaultOpen" | "onOpenChange"> & {
  trigger?: ReactNode;
  title: ReactNode;
  sentence?: ReactNode;
  /** The buttons, the act last; `note` stands at their left. */
  actions?: ReactNode;
  note?: ReactNode;
  /** A question that must be answered is not dismissed by a stray click. */
  insist?: boolean;
  wide?: boolean;
  children?: ReactNode;
};

export function Dialog({ trigger, title, sentence, actions, note, insist, wide, children, ...root }: Props) {
  const focusBack = useFocusBack();
  const [content, setContent] = useState<HTMLDivElement | null>(null);
  return (
    <Radix.Root {...root}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-appear bg-veil" />
        <Radix.Content
          {...focusBack}
          ref={setContent}
          role={insist ? "alertdialog" : "dialog"}
          onInteractOutside={insist ? (event) => event.preventDefault() : undefined}
          {...(sentence ? {} : { "aria-describedby": undefined })}
          className={clsx(
            "floating fixed z-50 flex max-h-[calc(100dvh-2rem)] animate-appear flex-col outline-none",
            "desk:top-[max(1rem,14vh)] desk:left-1/2 desk:max-h-[72vh] desk:w-[calc(100%-2rem)] desk:-translate-x-1/2",
            "max-desk:inset-x-0 max-desk:bottom-0 max-desk:animate-rise max-desk:rounded-b-none",
            wide ? "desk:max-w-190" : "desk:max-w-140",
          )}
        >
          <div className="overflow-y-auto p-4">
            <div className="flex items-start gap-2">
              <Radix.Title className="subtitle min-w-0 flex-1">{title}</Radix.Title>
              {actions ? null : (
                <Radix.Close asChild>
                  <IconButton label="Close" className="max-desk:-mt-1.5 max-desk:-mr-2">
                    <X size={16} />
                  </IconButton>
                </Radix.Close>
              )}
            </div>
            {sentence ? <Radix.Description className="mt-1 text-13 text-ink-2">{sentence}</Radix.Description> : null}
            {children ? (
              <PortalHome value={content}>
                <div className="mt-4">{children}</div>
              </PortalHome>
            ) : null}
          </div>
          {actions ? (
            <div className="flex flex-wrap items-center justify-end gap-2 border-t border-rule px-4 py-3">
              {note ? <span className="mr-auto text-12 text-ink-3">{note}</span> : null}
              {actions}
            </div>
          ) : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
