"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "#components/api/provider";
import { useFrame } from "#components/shell/frame-context";
import { versionAddress } from "#components/prompt/address";
import type { VersionLine } from "#components/version/answers";
import type { VersionMeta, VersionsBySerial } from "#components/version/compare/compared";

/** As far back as lines are told who wrote them; an older line keeps its place without a name. */
const furthest = 500;

export const useVersionList = (promptId: string) => useSuspenseQuery(useApi().version.list.queryOptions({ promptId, limit: furthest })).data.versions;

export const metaOf = ({ serial, number, author, createdAt, what, why, sha }: Pick<VersionLine, "serial" | "number" | "author" | "createdAt" | "what" | "why" | "sha">, address: (sha: string) => string): VersionMeta => ({
  ...{ serial, number, author: author.name, at: createdAt, what, why },
  href: address(sha),
});

/** Who wrote what, for the margin of a diff or of a blamed sheet. */
export function useVersionsBySerial(promptId: string, promptKey: string): VersionsBySerial {
  const { workspace } = useFrame();
  const versions = useVersionList(promptId);
  return useMemo(
    () => Object.fromEntries(versions.map((version) => [version.serial, metaOf(version, (sha) => versionAddress(workspace.slug, promptKey, sha))])),
    [versions, workspace.slug, promptKey],
  );
}
