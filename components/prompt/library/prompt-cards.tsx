"use client";
import { Version } from "#components/ui/code";
import { RelativeTime } from "#components/ui/relative-time";
import { FiguresLine } from "#components/metrics/card-figures";
import { useCards } from "#components/metrics/use-cards";
import { LiveStamps } from "#components/release/live-stamps";
import { useStamps } from "#components/release/use-stamps";
import { PromptLine } from "./prompt-line";
import type { ListProps } from "./prompt-table";
import { Tick } from "./tick";

/** Figures stand on as many; further down a card says what it is. */
const manyCards = 300;

/** The same prompts with more air. The browser leaves out of sight what is out of sight. */
export function PromptCards({ slug, prompts, chosen, ticks, acts }: ListProps) {
  const ids = prompts.slice(0, manyCards).map(({ id }) => id);
  const figuresOf = useCards(ids);
  const stampsOf = useStamps(ids);
  return (
    <ul className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(17rem,1fr))] gap-3">
      {prompts.map((prompt) => {
        const { id, name, contentType, tags, latest, owner, changedAt } = prompt;
        const stamps = stampsOf(id) ?? [];
        return (
          <li
            key={id}
            data-chosen={chosen.has(id)}
            className="group/row sheet flex min-h-36 flex-col p-4 [contain-intrinsic-size:auto_9rem] [content-visibility:auto] data-[chosen=true]:border-pencil data-[chosen=true]:bg-tint"
          >
            <div className="flex items-start gap-2">
              <div className="min-w-0 flex-1">
                <PromptLine wraps slug={slug} prompt={prompt} onReach={() => acts.reach(id)} />
              </div>
              {ticks ? <Tick name={name} chosen={chosen.has(id)} onTick={(range) => acts.tick(id, range)} /> : null}
            </div>
            <p className="mt-2 truncate text-12 text-ink-3">{[contentType, ...tags].filter(Boolean).join(", ")}</p>
            <p className="mt-1 text-12 text-ink-3">
              <FiguresLine card={figuresOf(id)} />
            </p>
            {stamps.length > 0 ? (
              <p className="mt-2 flex flex-wrap gap-1">
                <LiveStamps outlined slug={slug} promptKey={prompt.key} stamps={stamps} />
              </p>
            ) : null}
            <p className="mt-auto flex items-baseline gap-2 pt-2 text-12 text-ink-3">
              {latest ? <Version>{latest.number}</Version> : "no version yet"}
              <span className="ml-auto truncate">
                {owner?.name ?? "nobody"}, <RelativeTime at={changedAt} />
              </span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
