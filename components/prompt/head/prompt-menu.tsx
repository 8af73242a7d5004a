"use client";
import { lazy, Suspense, useState, type ReactElement } from "react";
import { Archive, Download, FolderInput, GitFork, Link2, SquarePen, TriangleAlert, UserRoundCheck, Users } from "lucide-react";
import { useFrame } from "#components/shell/frame-context";
import { Menu, MenuItem, MenuRule } from "#components/ui/dropdown-menu";
import { useToast } from "#components/ui/toast";
import type { PromptCard } from "#components/prompt/answers";
import { promptAddress } from "#components/prompt/address";

const PromptDialog = lazy(() => import("./prompt-dialog").then((file) => ({ default: file.PromptDialog })));

export type PromptAct = "describe" | "fork" | "share" | "give" | "move" | "archive" | "export" | "complain";

interface Props {
  trigger: ReactElement;
  prompt: PromptCard;
  may: readonly string[];
}

/** All that can be done to a prompt as a whole. What one may not do is not offered. */
export function PromptMenu({ trigger, prompt, may }: Props) {
  const toast = useToast();
  const { workspace } = useFrame();
  const [act, setAct] = useState<PromptAct>();
  const on = (next: PromptAct) => ({ onSelect: () => setAct(next) });
  const { standing, writable, archivedAt, latest, owner, key } = prompt;
  const open = writable && !archivedAt;
  const gives = standing === "team" && (owner?.you === true || may.includes("folder.manage"));

  async function copy() {
    const address = promptAddress(workspace.slug, key, latest ? `versions/${latest.sha}` : "");
    try {
      await navigator.clipboard.writeText(new URL(address, location.href).href);
      toast({ message: latest ? `The address of version ${latest.number} is copied; it leads to these words for good.` : "The address is copied." });
    } catch {
      toast({ tone: "bad", message: "The browser refused to copy. Take the address from its own line instead." });
    }
  }

  return (
    <>
      <Menu defaultOpen align="end" trigger={trigger}>
        {open ? <MenuItem icon={<SquarePen size={16} />} {...on("describe")}>Details…</MenuItem> : null}
        {open && standing === "personal" ? <MenuItem icon={<Users size={16} />} {...on("share")}>Share with the team…</MenuItem> : null}
        {gives ? <MenuItem icon={<UserRoundCheck size={16} />} {...on("give")}>Hand over…</MenuItem> : null}
        {latest && may.includes("prompt.write") ? <MenuItem icon={<GitFork size={16} />} {...on("fork")}>Fork…</MenuItem> : null}
        {open ? <MenuItem icon={<FolderInput size={16} />} {...on("move")}>Move…</MenuItem> : null}
        <MenuItem icon={<Download size={16} />} {...on("export")}>Export…</MenuItem>
        <MenuItem icon={<Link2 size={16} />} onSelect={() => void copy()}>
          {latest ? "Copy permalink" : "Copy address"}
        </MenuItem>
        {may.includes("incident.open") ? <MenuItem icon={<TriangleAlert size={16} />} {...on("complain")}>Open an incident…</MenuItem> : null}
        {open ? (
          <>
            <MenuRule />
            <MenuItem icon={<Archive size={16} />} danger {...on("archive")}>
              Archive…
            </MenuItem>
          </>
        ) : null}
      </Menu>
      {act ? (
        <Suspense>
          <PromptDialog act={act} prompt={prompt} onClose={() => setAct(undefined)} />
        </Suspense>
      ) : null}
    </>
  );
}
