import NextLink from "next/link";
import type { ReactNode } from "react";
import { ProofMark } from "#components/ui/proof-mark";
import { CropMarks } from "./crop-marks";
import { Wordmark } from "./wordmark";

/** A page outside any workspace: one proof sheet on the desk, its note in the left margin, its slug line at the foot. */
export function PublicPage({
  title,
  sentence,
  note,
  foot,
  slug,
  mark = "caret",
  wide,
  children,
}: {
  title: ReactNode;
  sentence?: ReactNode;
  /** Stands in the margin, as who wrote a line does in a proof. */
  note?: ReactNode;
  foot?: ReactNode;
  slug: string;
  mark?: "caret" | "dele" | "tr";
  wide?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className="flex min-h-dvh flex-col px-5 py-6 desk:px-12 desk:py-12">
      <div className="relative mx-auto flex w-full max-w-260 flex-1 flex-col desk:my-auto desk:min-h-150 desk:flex-none desk:bg-sheet">
        <CropMarks />
        <div className="flex flex-1 flex-col desk:grid desk:grid-cols-[13.5rem_minmax(0,1fr)_3.5rem]">
          <header className="flex flex-col gap-6 desk:border-r desk:border-rule desk:p-8 desk:pr-6">
            <NextLink href="/" className="self-start text-ink">
              <Wordmark />
            </NextLink>
            {note ? <div className="mt-auto text-12 text-ink-3 max-desk:hidden">{note}</div> : null}
          </header>
          <main id="content" className="pt-10 pb-12 desk:px-12 desk:pt-24 desk:pb-20">
            <h1 className="title max-w-[28ch]">{title}</h1>
            {sentence ? <p className="mt-2 max-w-[54ch] text-14 text-ink-2">{sentence}</p> : null}
            {children ? <div className={wide ? "mt-7" : "mt-7 max-w-90"}>{children}</div> : null}
            {foot ? <div className="mt-8 text-13 text-ink-2">{foot}</div> : null}
          </main>
          <div className="pt-26 max-desk:hidden">
            <ProofMark kind={mark} decorative />
          </div>
        </div>
        <footer className="mono flex gap-4 border-t border-rule py-3 text-12 text-ink-3 desk:px-8">
          <span>galley</span>
          <span>{slug}</span>
          <span className="ml-auto max-desk:hidden">read · correct · sign</span>
        </footer>
      </div>
    </div>
  );
}
