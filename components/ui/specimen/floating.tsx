"use client";
import { useState } from "react";
import { Copy, Trash2 } from "lucide-react";
import { Button } from "#components/ui/button";
import { Dialog, DialogClose } from "#components/ui/dialog";
import { Menu, MenuItem, MenuRule } from "#components/ui/dropdown-menu";
import { LinkTabs } from "#components/ui/link-tabs";
import { Popover } from "#components/ui/popover";
import { Tabs } from "#components/ui/tabs";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";
import { useToast } from "#components/ui/toast";
import { ActDialog } from "#components/shell/act-dialog";
import { Inspector } from "#components/shell/inspector";
import { Entry } from "./entry";

export function FloatingSpecimen() {
  const toast = useToast();
  const [inspecting, setInspecting] = useState(false);
  const [deleting, setDeleting] = useState(false);
  return (
    <Entry title="Things that float" note="The only shadow. A dialog names its act on its button; a toast reports and offers the way back.">
      <div className="flex flex-wrap gap-2">
        <SaveDialog />
        <Button kind="danger" onClick={() => setDeleting(true)}>
          Delete workspace…
        </Button>
        <Menu trigger={<Button>Menu</Button>}>
          <MenuItem icon={<Copy size={16} />} hint="⌘D">
            Duplicate
          </MenuItem>
          <MenuRule />
          <MenuItem icon={<Trash2 size={16} />} danger>
            Archive…
          </MenuItem>
        </Menu>
        <Popover label="Why this finding" trigger={<Button>Popover</Button>}>
          A customer wrote this text, and nothing marks where it starts and ends.
        </Popover>
        <Button onClick={() => toast({ message: "2.3.0 is live in production again; 52 of 52 clients have it.", action: { label: "See release", run: () => {} } })}>
          Toast
        </Button>
        <Button onClick={() => toast({ tone: "bad", message: "The role was not changed: the last owner cannot be demoted. Make somebody else an owner first." })}>
          Toast of an error
        </Button>
        <Button onClick={() => setInspecting(true)}>Inspector</Button>
      </div>
      <div className="mt-6 grid gap-6">
        <LinkTabs
          label="Routes"
          tabs={[
            { href: "/dev/components", label: "This page" },
            { href: "/dev/home", label: "Home", count: 5 },
          ]}
        />
        <Tabs
          label="A prompt"
          tabs={[
            { value: "write", label: "Write", panel: "What it says." },
            { value: "versions", label: "Versions", count: 14, panel: "What it said before." },
            { value: "live", label: "Live", panel: "Where it is served." },
          ]}
        />
      </div>
      {deleting ? (
        <ActDialog
          danger
          title="Delete Larkfield"
          sentence="Its 214 prompts, their history and 38,120 runs are destroyed for good. The audit log is kept for a year."
          act="Delete Larkfield"
          onAct={async () => toast({ message: "Nothing was deleted: this is a specimen.", tone: "plain" })}
          onClose={() => setDeleting(false)}
        />
      ) : null}
      {inspecting ? (
        <Inspector title="Renewal email" onClose={() => setInspecting(false)}>
          <p className="text-13 text-ink-2">Tells a customer their fixed tariff is ending and what to do.</p>
        </Inspector>
      ) : null}
    </Entry>
  );
}

function SaveDialog() {
  return (
    <Dialog
      trigger={<Button kind="primary">Save version…</Button>}
      title="Save Renewal email as 3.3.0"
      sentence="Minor, because a new optional input was added; no caller breaks."
      note="Not live until a release says so"
      actions={
        <>
          <DialogClose asChild>
            <Button>Keep as draft</Button>
          </DialogClose>
          <DialogClose asChild>
            <Button kind="primary">Save 3.3.0</Button>
          </DialogClose>
        </>
      }
    >
      <div className="grid gap-3">
        <TextField label="What changed" defaultValue="The saving is stated in pounds" />
        <TextArea label="Why" rows={2} defaultValue="Of 40 people asked, 31 could not say what 7 % of their bill was" />
      </div>
    </Dialog>
  );
}
