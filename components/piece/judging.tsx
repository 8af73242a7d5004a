"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { FinalText } from "#components/rating/final-text";
import { ReasonChips } from "#components/rating/reason-chips";
import { useVerdictKeys } from "#components/rating/use-verdict-keys";
import { VerdictChoice } from "#components/rating/verdict-choice";
import { sayTool } from "#components/run/say-tool";
import type { AttemptShown } from "./answers";
import { Remark } from "./remark";
import { WhichTry } from "./tray/which-try";
import type { useAttempt } from "./use-attempt";

/** The verdict on an output, and once it is given, why, and what became of the text. */
export function Judging({ run, title, attempt }: { run: Pick<AttemptShown, "runId" | "output" | "tool">; title: string; attempt: ReturnType<typeof useAttempt> }) {
  const { mine, give, say, saying } = attempt;
  const { data: words } = useQuery(useApi().rating.reasons.queryOptions({}));
  const verdict = mine?.verdict ?? undefined;
  useVerdictKeys((one) => one !== verdict && give(one));
  return (
    <div className="mt-3">
      <VerdictChoice of={title} verdict={verdict} onGive={(one) => one !== verdict && give(one)} />
      {attempt.asks ? (
        <div className="mt-2">
          <WhichTry tool={sayTool(run.tool)} of={title} onSay={attempt.sayTry} />
        </div>
      ) : null}
      {mine && verdict ? (
        <div className="mt-3 grid gap-3">
          <ReasonChips reasons={words?.reasons ?? []} chosen={mine.reasons} onChosen={(reasons) => say({ reasons })} />
          <Remark key={mine.ratingId} said={mine.comment} pending={saying} onSay={(comment) => say({ comment })} />
        </div>
      ) : null}
      {mine && verdict && run.output !== null ? (
        <FinalText key={run.runId} runId={run.runId} output={run.output} finalText={mine.finalText ?? undefined} editingSeconds={mine.editingSeconds ?? undefined} pending={saying} onKeep={say} />
      ) : null}
      {mine && verdict && run.output === null ? <p className="mt-3 text-13 text-ink-3">Paste what came out above, and the final text can be compared with it.</p> : null}
    </div>
  );
}
