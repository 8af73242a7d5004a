"use client";
import { Judging } from "#components/piece/judging";
import { useAttempt } from "#components/piece/use-attempt";
import { RatingLinkButton } from "#components/rating/rating-link-button";
import type { RunWhole } from "#components/run/explorer/answers";
import { useFrame } from "#components/shell/frame-context";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { Section } from "#components/ui/section";

/** One's own verdict on an output, by a key or a click, or a link for somebody else's. */
export function JudgeRun({ run, title }: { run: RunWhole; title: string }) {
  const { workspace } = useFrame();
  const attempt = useAttempt({ runId: run.id, ratings: run.ratings, attempt: run.attempt, output: run.texts.output, made: run.mine && run.piece !== null });
  if (run.blind)
    return (
      <div className="mt-3">
        <Notice>
          You are asked to judge this output without knowing what others say of it. <Link href={`/${workspace.slug}/pieces/queues`}>Your rating queues</Link> have it; its ratings show here once you have.
        </Notice>
      </div>
    );
  return (
    <Section title="Your verdict" action={<RatingLinkButton runId={run.id} />}>
      <Judging run={{ runId: run.id, output: run.texts.output, tool: run.tool }} title={title} attempt={attempt} />
    </Section>
  );
}
