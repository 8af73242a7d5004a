"use client";
import { starters } from "#server/core/starter/starters";
import type { Starter } from "#server/core/starter/starter";

/** The starters, each with what it is for; a card opens its sheet. */
export function StarterCards({ onChoose }: { onChoose: (starter: Starter) => void }) {
  return (
    <ul className="grid gap-3 desk:grid-cols-2">
      {starters.map((starter) => (
        <li key={starter.id} className="sheet relative p-3 hover:border-edge has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-pencil">
          <button type="button" onClick={() => onChoose(starter)} className="heading block w-full text-left outline-none after:absolute after:inset-0">
            {starter.name}
          </button>
          <p className="mt-1 text-13 text-ink-2">{starter.purpose}</p>
          <p className="mt-2 text-12 text-ink-3">{holds(starter)}</p>
        </li>
      ))}
    </ul>
  );
}

export function holds({ content }: Starter) {
  const inputs = `${content.inputs.length} inputs`;
  return content.output ? `${inputs}, answers in ${content.output.kind.toUpperCase()} under a contract` : inputs;
}
