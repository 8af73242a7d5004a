"use client";
import { useState } from "react";
import { UserPlus } from "lucide-react";
import { Button } from "#components/ui/button";
import { Chip } from "#components/ui/chip";
import { Popover } from "#components/ui/popover";
import { wordFor, type Askable } from "#components/change/reviewers/asked";
import { FindReviewer } from "#components/change/reviewers/find-reviewer";

interface Props {
  chosen: readonly Askable[];
  onChange: (chosen: Askable[]) => void;
}

/** Who shall be asked once the Change is open. */
export function ChosenReviewers({ chosen, onChange }: Props) {
  const [finding, setFinding] = useState(false);
  return (
    <div role="group" aria-label="Reviewers" className="flex flex-wrap items-center gap-2">
      {chosen.map((one) => (
        <Chip key={wordFor(one.asked.kind, one.name)} value={one.name} removal={`Do not ask ${one.name}`} onRemove={() => onChange(chosen.filter((other) => other !== one))} />
      ))}
      <Popover
        label="A reviewer"
        open={finding}
        onOpenChange={setFinding}
        trigger={
          <Button size="small">
            <UserPlus size={14} />
            Ask somebody
          </Button>
        }
      >
        <FindReviewer
          taken={chosen.map(({ asked, name }) => wordFor(asked.kind, name))}
          onPick={(askable) => {
            setFinding(false);
            onChange([...chosen, askable]);
          }}
        />
      </Popover>
    </div>
  );
}
