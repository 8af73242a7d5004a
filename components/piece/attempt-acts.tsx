"use client";
import { useMutation } from "@tanstack/react-query";
import { CopyPlus, ExternalLink, RotateCcw } from "lucide-react";
import { useApi } from "#components/api/provider";
import { useTakeAway } from "#components/piece/use/use-take-away";
import { RatingLinkButton } from "#components/rating/rating-link-button";
import { sayTool } from "#components/run/say-tool";
import { Button } from "#components/ui/button";
import { plainCopy } from "#server/core/tool/tools";
import { toolNamed } from "#server/core/tool/tools-for";
import type { AttemptShown } from "./answers";

/** Another try, another variant, or a link for somebody else's verdict. */
export function AttemptActs({ run, open, onBegun }: { run: AttemptShown; open: boolean; onBegun: (runId: string) => void }) {
  const api = useApi();
  const again = useMutation(api.piece.again.mutationOptions());
  const variant = useMutation(api.piece.variant.mutationOptions());
  const takeTo = useTakeAway();
  const name = sayTool(run.tool);
  const tool = name ? toolNamed(name) : plainCopy;
  const { runId, rendered } = run;

  /** The same text once more, for an output that hasn't come yet; nothing new begins. */
  const goOn = () => void takeTo(tool, rendered ?? "");
  const begin = (act: typeof again | typeof variant) =>
    void takeTo(tool, rendered ?? "", async () => {
      const begun = await act.mutateAsync({ runId });
      onBegun(begun.runId);
      return begun;
    });

  return (
    <div className="mt-3 flex flex-wrap gap-2">
      {open && rendered !== null && run.output === null ? (
        <Button size="small" onClick={goOn}>
          <ExternalLink size={14} />
          {name ? `Open in ${name}` : "Copy the prompt"}
        </Button>
      ) : null}
      {open && rendered !== null ? (
        <>
          <Button size="small" pending={again.isPending} onClick={() => begin(again)}>
            <RotateCcw size={14} />
            Try again{name ? ` in ${name}` : ""}
          </Button>
          <Button size="small" pending={variant.isPending} onClick={() => begin(variant)}>
            <CopyPlus size={14} />
            Another variant
          </Button>
        </>
      ) : null}
      <RatingLinkButton runId={runId} />
    </div>
  );
}
