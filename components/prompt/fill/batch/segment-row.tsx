"use client";
import { useState } from "react";
import { Trash2 } from "lucide-react";
import { Button } from "#components/ui/button";
import { IconButton } from "#components/ui/icon-button";

interface Props {
  name: string;
  pending: boolean;
  onLoad: () => void;
  onDelete: () => void;
}

/** One saved segment. Deleting it is asked once more, in its own line. */
export function SegmentRow({ name, pending, onLoad, onDelete }: Props) {
  const [asked, setAsked] = useState(false);
  return (
    <li className="flex min-h-9 items-center gap-2 border-b border-rule text-13">
      <span className="min-w-0 flex-1 truncate">{asked ? `Delete “${name}” for everybody? Rows made of it stay.` : name}</span>
      {asked ? (
        <>
          <Button size="small" autoFocus onClick={() => setAsked(false)}>
            Keep it
          </Button>
          <Button size="small" kind="danger" pending={pending} onClick={onDelete}>
            Delete
          </Button>
        </>
      ) : (
        <>
          <Button size="small" kind="quiet" aria-label={`Add ${name} as a row`} onClick={onLoad}>
            Add as a row
          </Button>
          <IconButton label={`Delete ${name}`} onClick={() => setAsked(true)}>
            <Trash2 size={16} />
          </IconButton>
        </>
      )}
    </li>
  );
}
