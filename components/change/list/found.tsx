"use client";
import { useCallback, useMemo, useRef, useEffect } from "react";
import { useFrame } from "#components/shell/frame-context";
import { Table, Th } from "#components/ui/table";
import { useListKeys } from "#components/ui/use-list-keys";
import { questionFor, type Asked } from "./asked";
import { ChangeRow } from "./change-row";
import { NoChanges } from "./no-changes";
import { useChangeList } from "./use-changes";

const nothing = () => undefined;

/** What was found, line by line; the next lines come when the end is nearly in sight. */
export function Found({ asked, proposes }: { asked: Asked; proposes: boolean }) {
  const { workspace } = useFrame();
  const question = useMemo(() => questionFor(asked), [asked]);
  const { changes, more, hasMore } = useChangeList(question);
  const { reach } = useListKeys({ order: changes.map(({ id }) => id), onTick: nothing, onClear: nothing });
  const end = useEnd(more);
  if (changes.length === 0) return <NoChanges asked={asked} proposes={proposes} />;
  return (
    <div className="mt-2 desk:[&>table]:table-fixed">
      <Table
        caption="Changes"
        head={
          <>
            <Th className="w-14 pl-2.5!">no.</Th>
            <Th>change</Th>
            <Th className="w-34">up to</Th>
            <Th className="w-38">state</Th>
            <Th className="w-44">waits for</Th>
            <Th className="w-34">by</Th>
          </>
        }
      >
        {changes.map((change) => (
          <ChangeRow key={change.id} slug={workspace.slug} change={change} reach={reach} />
        ))}
      </Table>
      {hasMore ? (
        <p ref={end} role="status" className="py-3 text-12 text-ink-3">
          More come as you read on.
        </p>
      ) : null}
    </div>
  );
}

function useEnd(more?: () => unknown) {
  const latest = useRef(more);
  useEffect(() => {
    latest.current = more;
  });
  const able = more !== undefined;
  return useCallback(
    (mark: HTMLElement | null) => {
      if (!mark || !able) return;
      const watcher = new IntersectionObserver(([seen]) => void (seen?.isIntersecting && latest.current?.()), { rootMargin: "800px" });
      watcher.observe(mark);
      return () => watcher.disconnect();
    },
    [able],
  );
}
