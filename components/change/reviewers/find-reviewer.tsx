"use client";
import { useId, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { User, UserCog, Users } from "lucide-react";
import { clsx } from "clsx";
import { useApi } from "#components/api/provider";
import { matches } from "#components/workspace/matches";
import { wordFor, type Askable } from "./asked";

const icons = { person: User, role: UserCog, team: Users };
const most = 10;

/** Whoever could be asked to review: people who may approve, everybody of a role, a team. */
export function FindReviewer({ taken, onPick }: { taken: readonly string[]; onPick: (askable: Askable) => void }) {
  const api = useApi();
  const id = useId();
  const [sought, setSought] = useState("");
  const [at, setAt] = useState(0);
  const { data: members = [] } = useQuery(api.member.list.queryOptions({}));
  const { data: teams = [] } = useQuery(api.team.list.queryOptions({}));
  const offered: Askable[] = [
    ...members.filter(({ role }) => role !== "rater" && role !== "viewer").map(({ id, name, role, you }): Askable => ({ asked: { kind: "person", memberId: id }, name, note: you ? `${role}, you` : role })),
    ...teams.map(({ id, name }): Askable => ({ asked: { kind: "team", teamId: id }, name, note: "team" })),
    ...(["approver", "admin", "owner"] as const).map((role): Askable => ({ asked: { kind: "role", role }, name: `Any ${role}`, note: "role" })),
  ];
  const found = offered.filter(({ asked, name }) => !taken.includes(wordFor(asked.kind, name)) && matches(sought, name, "")).slice(0, most);
  const chosen = Math.min(at, found.length - 1);

  function pick(place: number) {
    const askable = found[place];
    if (askable) onPick(askable);
  }

  return (
    <div>
      <input
        role="combobox"
        aria-label="Who shall review it?"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={found[chosen] ? `${id}-${chosen}` : undefined}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        placeholder="A person, a team or a role"
        value={sought}
        onChange={({ target }) => {
          setSought(target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
          if (by === 0 && event.key !== "Enter") return;
          event.preventDefault();
          if (by === 0) pick(chosen);
          else setAt((chosen + by + found.length) % Math.max(1, found.length));
        }}
        className="field-box"
      />
      <ul id={`${id}-list`} role="listbox" aria-label="Reviewers" className="mt-2 max-h-72 overflow-y-auto">
        {found.map(({ asked, name, note }, place) => {
          const Icon = icons[asked.kind];
          return (
            <li
              key={wordFor(asked.kind, name)}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === chosen}
              onPointerMove={() => setAt(place)}
              onClick={() => pick(place)}
              className={clsx("flex items-center gap-2 rounded-4 px-2 py-1.5 text-13 max-desk:py-2.5", place === chosen && "bg-tint")}
            >
              <Icon size={14} className="text-ink-3" />
              <span className="min-w-0 flex-1 truncate">{name}</span>
              <span className="text-12 text-ink-3">{note}</span>
            </li>
          );
        })}
      </ul>
      <p role="status" className="px-2 text-12 text-ink-3 empty:hidden">
        {offered.length > 0 && found.length === 0 ? "Nobody else is called that; try fewer letters." : ""}
      </p>
    </div>
  );
}
