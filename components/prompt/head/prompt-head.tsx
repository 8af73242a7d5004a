"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Ellipsis } from "lucide-react";
import { useApi } from "#components/api/provider";
import { useFrame } from "#components/shell/frame-context";
import { TrailBetween } from "#components/shell/trail";
import { IconButton } from "#components/ui/icon-button";
import { lazyMenu } from "#components/ui/lazy-menu";
import { Link } from "#components/ui/link";
import type { PromptCard } from "#components/prompt/answers";
import { PromptFiguresLine } from "#components/metrics/prompt-line";
import { promptAddress } from "#components/prompt/address";
import { PromptMarks } from "#components/prompt/library/prompt-marks";
import { HeadStamps } from "#components/release/head-stamps";
import { ArchivedLine } from "./archived-line";
import { HeadSlotHere } from "./head-slot";
import { PromptTabs } from "./prompt-tabs";

const PromptMenu = lazyMenu<{ prompt: PromptCard; may: readonly string[] }>(() => import("./prompt-menu").then((file) => file.PromptMenu));

/** What stands over each page of a prompt: its name, its newest version, what it is for and whose it is. */
export function PromptHead({ promptKey, may }: { promptKey: string; may: readonly string[] }) {
  const { workspace } = useFrame();
  const { data: prompt } = useSuspenseQuery(useApi().prompt.find.queryOptions({ key: promptKey }));
  const { key, name, latest, folder, folderId, twin } = prompt;
  return (
    <>
      {folderId ? <TrailBetween href={`/${workspace.slug}/prompts?folder=${folderId}`} label={folder.at(-1) ?? ""} /> : null}
      <header className="flex items-start gap-4 max-desk:flex-wrap max-desk:gap-2">
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="title min-w-0 wrap-anywhere">{name}</h1>
            <HeadStamps promptId={prompt.id} promptKey={key} newest={latest} />
            <PromptMarks prompt={prompt} />
          </div>
          <p className="max-w-[90ch] text-13 text-ink-2">
            {prompt.purpose ? <span className="mr-1">{prompt.purpose}</span> : null}{" "}
            <span className="text-ink-3">{whose(prompt)}</span>
            <PromptFiguresLine promptId={prompt.id} promptKey={key} />
            {twin ? (
              <span className="text-ink-3 max-desk:block">
                <span className="max-desk:hidden">{" · "}</span>
                {twin.percent} % the same text as <Link href={promptAddress(workspace.slug, twin.key)}>{twin.name}</Link>
              </span>
            ) : null}
          </p>
        </div>
        <div className="contents desk:flex desk:items-center desk:gap-2 desk:pt-1">
          <HeadSlotHere />
          <PromptMenu prompt={prompt} may={may} trigger={<IconButton label={`More to do with ${name}`}><Ellipsis size={16} /></IconButton>} />
        </div>
      </header>
      {prompt.archivedAt ? <ArchivedLine prompt={prompt} /> : null}
      <PromptTabs slug={workspace.slug} promptKey={key} versions={latest?.count ?? 0} />
    </>
  );
}

function whose({ folder, owner, standing }: PromptCard) {
  const who = owner ? `owned by ${owner.you ? "you" : owner.name}` : "owned by nobody";
  return [folder.join(" / ") || "in no folder", who, ...(standing === "personal" ? ["only you see this"] : [])].join(" · ");
}
