"use client";
import { OpenIncident } from "#components/incident/open-incident";
import type { PromptCard } from "#components/prompt/answers";
import { ExportDialog } from "#components/prompt/exchange/export-dialog";
import { ArchivePrompts } from "#components/prompt/library/archive-prompts";
import { MovePrompts } from "#components/prompt/library/move-prompts";
import { useBulkActs } from "#components/prompt/library/use-bulk-acts";
import { DescribePrompt } from "./describe-prompt";
import { ForkPrompt } from "./fork-prompt";
import { GivePrompt } from "./give-prompt";
import type { PromptAct } from "./prompt-menu";
import { SharePrompt } from "./share-prompt";

interface Props {
  act: PromptAct;
  prompt: PromptCard;
  onClose: () => void;
}

/** The question that an act on a prompt asks. */
export function PromptDialog({ act, prompt, onClose }: Props) {
  const acts = useBulkActs();
  switch (act) {
    case "describe":
      return <DescribePrompt prompt={prompt} onClose={onClose} />;
    case "fork":
      return <ForkPrompt prompt={prompt} onClose={onClose} />;
    case "share":
      return <SharePrompt prompt={prompt} onClose={onClose} />;
    case "give":
      return <GivePrompt prompt={prompt} onClose={onClose} />;
    case "move":
      return <MovePrompts prompts={[prompt]} acts={acts} onClose={onClose} />;
    case "export":
      return <ExportDialog prompt={prompt} onClose={onClose} />;
    case "complain":
      return <OpenIncident about={{ promptId: prompt.id }} name={prompt.name} onClose={onClose} />;
    case "archive":
      return <ArchivePrompts prompts={[prompt]} acts={acts} onClose={onClose} />;
  }
}
