"use client";
import { ArrowLeftRight } from "lucide-react";
import { IconButton } from "#components/ui/icon-button";
import type { Pair } from "./pair";
import { VersionSelect } from "./version-select";
import { useVersionList } from "./versions-by-serial";

interface Props {
  promptId: string;
  pair: Pair;
  onPair: (pair: Pair) => void;
}

/** Which two versions are laid side by side. */
export function CompareChoice({ promptId, pair, onPair }: Props) {
  const versions = useVersionList(promptId);
  const { before, after } = pair;
  return (
    <>
      <VersionSelect label="From" versions={versions} chosen={before} other={after} onChoose={(number) => onPair({ before: number, after })} />
      <IconButton label="Turn the two around" onClick={() => onPair({ before: after, after: before })}>
        <ArrowLeftRight size={14} />
      </IconButton>
      <VersionSelect label="To" inQuestion versions={versions} chosen={after} other={before} onChoose={(number) => onPair({ before, after: number })} />
    </>
  );
}
