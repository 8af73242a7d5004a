"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { ProposeActs } from "#components/change/make/propose-acts";
import { HeadActs } from "#components/prompt/head/head-slot";
import { useFrame } from "#components/shell/frame-context";
import { Button, ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { Link } from "#components/ui/link";
import { promptAddress } from "#components/prompt/address";
import { inOrder, pairText } from "./pair";
import { useVersions } from "./use-versions";
import { VersionEntry } from "./version-entry";

/** All that a prompt has said, newest first. Any two can be laid side by side. */
export function TimeLine({ promptKey, may }: { promptKey: string; may: readonly string[] }) {
  const { workspace } = useFrame();
  const { data: prompt } = useSuspenseQuery(useApi().prompt.find.queryOptions({ key: promptKey }));
  const { versions, more, fetching } = useVersions(prompt.id);
  const [picked, pick] = useState<readonly string[]>([]);
  const address = (page: string) => promptAddress(workspace.slug, prompt.key, page);
  const [one, other] = versions.filter(({ id }) => picked.includes(id));
  const pair = one && other ? inOrder(one, other) : undefined;
  const tick = (id: string) => pick(picked.includes(id) ? picked.filter((was) => was !== id) : [...picked.slice(-1), id]);

  if (versions.length === 0) {
    return (
      <div className="mt-4 max-w-170">
        <EmptyState
          title="No version yet"
          sentence="A version is saved from the draft: it says what changed and why, gets a number, and never changes again."
          action={
            <ButtonLink size="small" href={address("")}>
              Go on writing
            </ButtonLink>
          }
        />
      </div>
    );
  }
  return (
    <div className="max-w-260">
      <HeadActs>
        <ProposeActs prompt={prompt} may={may} />
      </HeadActs>
      <ol aria-label="Versions, newest first">
        {versions.map((version, index) => (
          <VersionEntry key={version.id} version={version} before={versions[index + 1]} newest={index === 0} picked={picked.includes(version.id)} onPick={() => tick(version.id)} address={address} />
        ))}
      </ol>
      {prompt.forkedFrom && !more ? (
        <p className="py-3 pl-9 text-13 text-ink-2">
          Began as a fork of <Link href={promptAddress(workspace.slug, prompt.forkedFrom.key, `versions/${prompt.forkedFrom.number}`)}>{prompt.forkedFrom.name}</Link>{" "}
          <span className="mono text-12">{prompt.forkedFrom.number}</span>
        </p>
      ) : null}
      {more ? (
        <div className="mt-3">
          <Button pending={fetching} onClick={() => void more()}>
            Older versions
          </Button>
        </div>
      ) : null}
      {picked.length > 0 ? (
        <div role="region" aria-label="Compare" className="floating sticky bottom-4 z-10 mt-4 flex flex-wrap items-center gap-2 py-1.5 pr-1.5 pl-3 text-13 max-desk:bottom-16">
          <span role="status" className="mr-auto text-ink-2">
            {pair ? (
              <>
                <span className="mono font-strong text-ink">{pair.before}</span> and <span className="mono font-strong text-ink">{pair.after}</span>
              </>
            ) : (
              "Tick another version to compare the two."
            )}
          </span>
          <Button kind="quiet" size="small" onClick={() => pick([])}>
            Let them go
          </Button>
          {pair ? (
            <ButtonLink kind="primary" size="small" href={address(`versions/compare/${pairText(pair)}`)}>
              Compare
            </ButtonLink>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
