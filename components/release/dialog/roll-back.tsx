"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { Segmented } from "#components/ui/segmented";
import { ReleaseDialog } from "./release-dialog";
import { useRelease } from "./use-release";

interface Props {
  prompt: { id: string; name: string };
  environment: { id: string; name: string };
  /** The release one sees live there. */
  seenId: string;
  /** An earlier release to restore, as chosen from the history; else the usual one. */
  targetId?: string | undefined;
  /** From an incident: restores first, and checks right after. */
  urgent?: boolean;
  whyAtFirst?: string | undefined;
  onDone?: () => void;
  onClose: () => void;
}

/** Restores what was live before, of one prompt or of all that went live with it, and says exactly what before it does. */
export function RollBack({ prompt, environment, seenId, targetId, urgent = false, whyAtFirst, onDone, onClose }: Props) {
  const api = useApi();
  const { rollBack, tell } = useRelease();
  const [alone, setAlone] = useState(false);
  const asked = { promptId: prompt.id, environmentId: environment.id, seenId, ...(targetId && { targetId }) };
  const set = useQuery(api.release.previewRollback.queryOptions({ ...asked, wholeSet: true }, { enabled: !targetId, staleTime: 0, retry: false }));
  const together = (set.data?.length ?? 0) > 1;
  const wholeSet = together && !alone;
  const one = useQuery(api.release.previewRollback.queryOptions({ ...asked, wholeSet: false }, { staleTime: 0, retry: false }));
  const { data, error } = wholeSet ? set : one;
  const known = data && (targetId !== undefined || !set.isLoading) ? data : undefined;
  const own = known?.find((preview) => preview.prompt.id === prompt.id);
  const number = own?.number ?? "what was live before";
  const problem = error ? sentenceOf(error) : known?.length === 0 ? "Nothing earlier can be restored here by itself. Choose a release from the history of the Live page." : undefined;
  const restored = known && known.length > 1 ? `${known.length} prompts` : number;

  return (
    <ReleaseDialog
      back
      urgent={urgent}
      title={`Roll back ${prompt.name}`}
      sentence={
        <>
          Restores <b className="font-medium text-ink">{restored}</b> in {environment.name}
          {own?.live ? ` in place of ${own.live}` : ""}, for everybody at once, and leaves the other environments alone. {urgent ? "It restores now, and is checked right after." : "It is checked first. Exempt from freezes and waiting times."}
        </>
      }
      act={urgent ? `Restore ${restored} now` : `Roll back to ${restored}`}
      does={`Restores ${restored} in ${environment.name}`}
      looked={urgent ? "What will be checked right after, as it stands" : "What was checked"}
      judged={known}
      problem={problem}
      whyAtFirst={whyAtFirst}
      onRelease={async (said) => {
        const released = tell(await rollBack({ ...asked, wholeSet, urgent, ...said }), "live again");
        if (released.outcome === "released") onDone?.();
        return released;
      }}
      onClose={onClose}
    >
      {together ? (
        <Segmented
          label="What to restore"
          segments={[
            { value: "all", label: `All ${set.data?.length ?? 0} that went live together` },
            { value: "one", label: `Only ${prompt.name}` },
          ]}
          value={alone ? "one" : "all"}
          onChange={(choice) => setAlone(choice === "one")}
        />
      ) : null}
    </ReleaseDialog>
  );
}
