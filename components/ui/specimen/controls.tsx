"use client";
import { Ellipsis, Pause } from "lucide-react";
import { Button } from "#components/ui/button";
import { AddChip, Chip } from "#components/ui/chip";
import { IconButton } from "#components/ui/icon-button";
import { Kbd } from "#components/ui/kbd";
import { Link } from "#components/ui/link";
import { Segmented } from "#components/ui/segmented";
import { Tooltip } from "#components/ui/tooltip";
import { Entry } from "./entry";

export function ControlSpecimen() {
  return (
    <Entry title="Buttons" note="32 high; 28 inside a sheet; 40 for the one act of an incident, and on a phone. One primary per page.">
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="primary">
          Save version… <Kbd onPencil>⌘S</Kbd>
        </Button>
        <Button>Request changes</Button>
        <Button kind="quiet">Suppress with a reason…</Button>
        <Button kind="danger">Delete workspace…</Button>
        <Button disabled>Promote</Button>
        <span className="text-12 text-ink-3">needs 1 more approval</span>
        <Button size="small">
          <Pause size={14} />
          Pause
        </Button>
        <Tooltip text="More, such as duplicate and archive">
          <IconButton label="More">
            <Ellipsis size={16} />
          </IconButton>
        </Tooltip>
        <Segmented
          label="Way of comparing"
          segments={[
            { value: "words", label: "Words" },
            { value: "sides", label: "Side by side" },
          ]}
        />
        <Button size="large">Roll back to 2.3.0</Button>
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <Chip name="standing" value="team" onRemove={() => {}} />
        <Chip name="tag" value="customer-facing" onRemove={() => {}} />
        <AddChip>environment</AddChip>
        <AddChip>owner</AddChip>
        <Link standing href="#content" className="ml-3 text-13">
          All activity
        </Link>
        <span className="text-13">
          Opened by <Link href="#content">INC-27</Link>, six minutes ago
        </span>
      </div>
    </Entry>
  );
}
