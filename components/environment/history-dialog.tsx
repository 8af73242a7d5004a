"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { Dialog } from "#components/ui/dialog";
import { RelativeTime } from "#components/ui/relative-time";
import { scopeName, type Scope } from "./answers";

const settled = { standing: "confirmed by", declined: "declined by", proposed: "" } as const;

/** What was demanded before, newest first. */
export function HistoryDialog({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const { data } = useQuery(useApi().environment.history.queryOptions({ environmentId: scope.environment.id, folderId: scope.folder?.id ?? null }));
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={`What ${scopeName(scope)} demanded`} sentence={data?.length === 0 ? "Nobody chose anything here yet; what is usual stands." : "Newest first. A release keeps the policy it was judged by."}>
      <ol className="divide-y divide-rule text-13">
        {data?.map(({ id, serial, words, why, by, createdAt, state, settledBy }) => (
          <li key={id} className="py-3 first:pt-0">
            <p className="text-12 text-ink-3 wrap-anywhere">
              <b className="font-medium text-ink">No. {serial}</b>, {by}, <RelativeTime at={createdAt} />
              {state === "proposed" ? ", waits to be confirmed" : settledBy ? `, ${settled[state]} ${settledBy}` : ""}
              {why ? `: ${why}` : null}
            </p>
            <ul className={state === "declined" ? "mt-1 grid gap-1 text-ink-3 line-through" : "mt-1 grid gap-1"}>
              {(words ?? ["It went back to what is demanded above it."]).map((sentence) => (
                <li key={sentence} className="wrap-anywhere">
                  {sentence}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
