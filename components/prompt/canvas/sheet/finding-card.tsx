"use client";
import NextLink from "next/link";
import { useEffect, useRef, useState } from "react";
import { X } from "lucide-react";
import type { Finding } from "#server/core/lint/finding";
import { useCanvasActs } from "#components/prompt/canvas/canvas-context";
import { severityIcon, severityWords } from "#components/prompt/canvas/lint/severity";
import { useFrame } from "#components/shell/frame-context";
import { Button } from "#components/ui/button";
import { IconButton } from "#components/ui/icon-button";
import { Kbd } from "#components/ui/kbd";
import { FixShown } from "./fix-shown";
import { keyWords } from "./keys";
import { SuppressForm } from "./suppress-form";

/** What the linter says of a place, under the block and never over the words it is about. */
export function FindingCard({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const { fix, suppress, mayWrite } = useCanvasActs();
  const [suppressing, setSuppressing] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.scrollIntoView({ block: "nearest" }), [suppressing]);
  const { severity, rule, title, message } = finding;
  return (
    <div
      ref={card}
      role="dialog"
      aria-label={`${severityWords[severity]}: ${title}`}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
      className="floating absolute top-full left-25 z-20 w-119 max-w-[calc(100%-7.5rem)] animate-appear max-desk:left-4 max-desk:max-w-[calc(100%-2rem)]"
    >
      <div className="px-4 pt-3 pb-3">
        <div className="flex items-center gap-2">
          {severityIcon(severity)}
          <span className="text-12 font-medium">{severityWords[severity]}</span>
          <span className="mono min-w-0 truncate text-12 text-ink-3">{rule}</span>
          <IconButton label="Close" onClick={onClose} className="-my-1.5 -mr-2 ml-auto">
            <X size={14} />
          </IconButton>
        </div>
        <p className="mt-1.5 text-13">{message}</p>
        <FixShown finding={finding} />
      </div>
      {suppressing ? (
        <SuppressForm place={finding.quote} onSuppress={(reason, everywhere) => suppress(finding, reason, everywhere)} onCancel={() => setSuppressing(false)} />
      ) : (
        <div className="flex flex-wrap items-center gap-2 border-t border-rule py-2 pr-2 pl-4">
          {finding.fix && mayWrite ? (
            <Button size="small" className="text-pencil" onClick={() => fix(finding)}>
              {finding.fix.label} <Kbd>{keyWords.fix}</Kbd>
            </Button>
          ) : null}
          {mayWrite ? (
            <Button size="small" kind="quiet" className={finding.fix ? "" : "-ml-2"} onClick={() => setSuppressing(true)}>
              Suppress with a reason…
            </Button>
          ) : null}
          <Why rule={rule} />
        </div>
      )}
    </div>
  );
}

function Why({ rule }: { rule: string }) {
  const { workspace } = useFrame();
  return (
    <NextLink href={`/${workspace.slug}/settings/lint#${rule}`} className="ml-auto inline-flex h-7 items-center rounded-6 px-2 text-13 font-medium text-ink-2 hover:bg-well">
      Why?
    </NextLink>
  );
}
