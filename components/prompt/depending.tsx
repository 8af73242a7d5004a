"use client";
import { useQueries } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { useFrame } from "#components/shell/frame-context";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { Skeleton } from "#components/ui/skeleton";
import { promptAddress } from "./address";

interface Props {
  prompts: readonly { id: string; name: string }[];
}

/** What still includes these prompts. Its pinned versions stay, so nothing breaks at once. */
export function Depending({ prompts }: Props) {
  const api = useApi();
  const { workspace } = useFrame();
  const answers = useQueries({ queries: prompts.map(({ id }) => api.prompt.dependents.queryOptions({ promptId: id }, { staleTime: 0 })) });
  if (answers.some(({ isPending }) => isPending)) return <Skeleton className="h-10" />;
  const gone = new Set(prompts.map(({ id }) => id));
  const found = prompts.flatMap(({ id, name }, index) => {
    const left = answers[index]?.data?.filter((one) => !gone.has(one.id)) ?? [];
    return left.length > 0 ? [{ id, name, left }] : [];
  });
  if (answers.some(({ isError }) => isError)) return <Notice tone="warn">What depends on them could not be asked.</Notice>;
  if (found.length === 0) return <p className="text-13 text-ink-2">Nothing else includes {prompts.length === 1 ? "it" : "them"}.</p>;
  return (
    <Notice tone="warn">
      {found.map(({ id, name, left }) => (
        <p key={id}>
          <b className="font-medium">{name}</b> is included by{" "}
          {left.slice(0, 12).map((one, index) => (
            <span key={one.id}>
              {index > 0 ? ", " : ""}
              <Link href={promptAddress(workspace.slug, one.key)}>{one.name}</Link> <span className="mono text-12 text-ink-3">{one.pinned.join(", ")}</span>
            </span>
          ))}
          {left.length > 12 ? ` and ${left.length - 12} more` : ""}.
        </p>
      ))}
      <p className="mt-1 text-ink-2">They go on with the versions they have pinned; nothing newer will come.</p>
    </Notice>
  );
}
