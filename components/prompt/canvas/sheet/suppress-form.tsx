"use client";
import { useState } from "react";
import { most } from "#server/core/version/bounds";
import { Button } from "#components/ui/button";
import { Checkbox } from "#components/ui/checkbox";
import { TextArea } from "#components/ui/text-area";

interface Props {
  /** The text it is about; without one the whole prompt is meant. */
  place?: string;
  onSuppress: (reason: string, everywhere: boolean) => void;
  onCancel: () => void;
}

/** A finding is suppressed by somebody who says why; reviewers read it. */
export function SuppressForm({ place, onSuppress, onCancel }: Props) {
  const [reason, setReason] = useState("");
  const [everywhere, setEverywhere] = useState(place === undefined);
  return (
    <form
      className="border-t border-rule px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSuppress(reason.trim(), everywhere);
      }}
    >
      <TextArea autoFocus label="Why may it stand?" help="Reviewers read this beside the finding." value={reason} maxLength={most.reason} rows={2} onChange={(event) => setReason(event.target.value)} />
      {place === undefined ? null : (
        <div className="mt-2">
          <Checkbox label="Anywhere in this prompt" checked={everywhere} onCheckedChange={(checked) => setEverywhere(checked === true)} />
        </div>
      )}
      <div className="mt-3 flex justify-end gap-2">
        <Button size="small" onClick={onCancel}>
          Back
        </Button>
        <Button size="small" kind="primary" type="submit" disabled={reason.trim() === ""}>
          Suppress it
        </Button>
      </div>
    </form>
  );
}
