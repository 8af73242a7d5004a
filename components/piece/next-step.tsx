"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ArrowRight } from "lucide-react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useTray } from "#components/piece/tray/tray-context";
import { open } from "#components/piece/use/use-take-away";
import { copied } from "#components/prompt/fill/batch/copied";
import { FillForm } from "#components/prompt/fill/fill-form";
import { sayTool } from "#components/run/say-tool";
import { useRefreshOutputs } from "#components/run/use-refresh-outputs";
import { Button } from "#components/ui/button";
import { useToast } from "#components/ui/toast";
import { takeAway } from "#server/core/tool/take-away";
import { toolNamed } from "#server/core/tool/tools-for";
import type { Input, Json } from "#server/core/version/content";
import type { StepShown } from "./answers";

interface Props {
  runId: string;
  next: StepShown;
  /** Without it there is nothing for the next step to take. */
  hasOutput: boolean;
  onBegun: (runId: string) => void;
}

/** Hands an output on to the next step; what that step still needs is asked for first. */
export function NextStep({ runId, next, hasOutput, onBegun }: Props) {
  const toast = useToast();
  const tray = useTray();
  const refresh = useRefreshOutputs();
  const begin = useMutation(useApi().piece.nextStep.mutationOptions());
  const [needed, setNeeded] = useState<readonly Input[]>([]);
  const [values, setValues] = useState<Record<string, Json>>({});
  const tool = toolNamed(next.tool ?? "copy");
  const where = sayTool(tool.name);

  async function go() {
    try {
      const begun = await begin.mutateAsync({ runId, values });
      if (begun.runId === null || begun.text === null) return setNeeded(begun.stillNeeded);
      const [took, { address, prefilled }] = [await copied(begun.text), takeAway(tool, begun.text)];
      open(address);
      tray.expect([begun.runId]);
      onBegun(begun.runId);
      await refresh();
      toast({ message: prefilled ? `${next.name} stands in ${where} already; send it off.` : took ? `The prompt for ${next.name} is copied. ${tool.hint}` : `${next.name} is begun; copy its prompt from the sheet.` });
    } catch (failure) {
      toast({ tone: "bad", message: sentenceOf(failure) });
    }
  }

  return (
    <section aria-label={`Next step, ${next.name}`} className="sheet mt-6 grid gap-3 p-4">
      <div className="flex flex-wrap items-center gap-3">
        <div className="min-w-0 flex-1">
          <h2 className="text-13 font-bold">
            Next: {next.step} {next.name}
          </h2>
          <p className="text-13 text-ink-2">{hasOutput ? "This output is filled into it." : "Paste what came out first; it is filled into the next step."}</p>
        </div>
        <Button kind="primary" disabled={!hasOutput} pending={begin.isPending} onClick={() => void go()}>
          <ArrowRight size={16} />
          {where ? `On to ${where}` : "Copy the next prompt"}
        </Button>
      </div>
      {needed.length > 0 ? (
        <>
          <p className="text-13 text-ink-2">It needs a little more:</p>
          <FillForm
            inputs={needed}
            values={values}
            onValue={(name, value) =>
              setValues((before) => {
                const { [name]: _was, ...others } = before;
                return value === undefined ? others : { ...others, [name]: value };
              })
            }
          />
        </>
      ) : null}
    </section>
  );
}
