"use client";
import NextLink from "next/link";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { promptAddress } from "#components/prompt/address";
import { useFrame } from "#components/shell/frame-context";
import { FiguresLine } from "./card-figures";

/** What a prompt's head says of its last thirty days. */
export function PromptFiguresLine({ promptId, promptKey }: { promptId: string; promptKey: string }) {
  const { workspace } = useFrame();
  const { data } = useQuery(useApi().metrics.cards.queryOptions({ promptIds: [promptId] }));
  if (!data) return null;
  const [card] = data;
  return (
    <span className="text-ink-3 max-desk:block">
      <span className="max-desk:hidden">{" · "}</span>
      {card ? (
        <NextLink className="underline decoration-edge-2 underline-offset-3 hover:decoration-ink-3" title="in the last 30 days" href={promptAddress(workspace.slug, promptKey, "outputs")}>
          <FiguresLine card={card} />
        </NextLink>
      ) : (
        "no output has been rated yet"
      )}
    </span>
  );
}
