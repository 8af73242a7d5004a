"use client";
import type { Change } from "#components/change/answers";
import { Dialog } from "#components/ui/dialog";
import { ReviewBox } from "./review-box";

/** What one's review would do, over the page. */
export const ReviewSheet = ({ change, me, onClose }: { change: Change; me: string; onClose: () => void }) => (
  <Dialog open onOpenChange={(open) => open || onClose()} title="Your review">
    <ReviewBox change={change} me={me} onSaid={onClose} />
  </Dialog>
);
