"use client";
import type { Change } from "#components/change/answers";
import { ReviewForm } from "./review-form";
import { reviewFacts } from "./review-facts";
import { useReview } from "./use-review";

/** Where a Change is approved, asked to be otherwise, or commented on. */
export function ReviewBox({ change, me, onSaid }: { change: Change; me: string; onSaid?: () => void }) {
  const { say, tick, pending, problem } = useReview(change, onSaid);
  return <ReviewForm facts={reviewFacts(change, me)} pending={pending} problem={problem} onSay={say} onTick={tick} />;
}
