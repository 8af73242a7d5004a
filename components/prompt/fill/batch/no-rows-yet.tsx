"use client";
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useApi } from "#components/api/provider";
import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import type { Input } from "#server/core/version/content";
import { FileButton } from "./file-button";
import type { Segment } from "./segments";

interface Props {
  promptId: string;
  inputs: readonly Input[];
  onSegments: (segments: readonly Segment[]) => void;
  onAdd: () => void;
  onFile: (file: File) => void;
  onEmptyFile: () => void;
}

/** A batch before its first row. */
export function NoRowsYet({ promptId, inputs, onSegments, onAdd, onFile, onEmptyFile }: Props) {
  const { data: sets = [] } = useQuery(useApi().inputSet.list.queryOptions({ promptId }));
  return (
    <EmptyState
      title="No rows yet"
      sentence={
        <>
          Each row fills the prompt once. Add a row and type, paste cells from a spreadsheet into it, or drop a CSV file here whose first row names the inputs:{" "}
          <span className="mono">{inputs.slice(0, 12).map(({ name }) => name).join(", ")}</span>
          {inputs.length > 12 ? ` and ${inputs.length - 12} more` : ""}.
        </>
      }
      action={
        <div className="flex flex-wrap gap-2">
          {sets.length > 0 ? (
            <Button kind="primary" onClick={() => onSegments(sets)}>
              {sets.length === 1 ? `Begin with ${sets[0]?.name ?? ""}` : `Begin with the ${sets.length} segments`}
            </Button>
          ) : null}
          <Button kind={sets.length > 0 ? undefined : "primary"} onClick={onAdd}>
            <Plus size={16} />
            Add row
          </Button>
          <FileButton onFile={onFile} />
          <Button kind="quiet" onClick={onEmptyFile}>
            Download a CSV with these columns
          </Button>
        </div>
      }
    />
  );
}
