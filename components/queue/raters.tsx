"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { Checkbox } from "#components/ui/checkbox";
import { TextField } from "#components/ui/text-field";
import { matches } from "#components/workspace/matches";

const mostShown = 60;

/** Who judges: any of the members who may. */
export function Raters({ chosen, error, onChosen }: { chosen: readonly string[]; error?: string; onChosen: (memberIds: string[]) => void }) {
  const { data: members = [] } = useQuery(useApi().member.list.queryOptions({}));
  const [sought, setSought] = useState("");
  const able = members.filter(({ role }) => role !== "viewer");
  const found = able.filter(({ id, name, email }) => chosen.includes(id) || matches(sought, name, email));
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="sr-only">Raters</legend>
      <TextField label="Raters" hint={chosen.length > 0 ? `${chosen.length} chosen` : undefined} error={error} type="search" value={sought} maxLength={100} placeholder="Part of a name or address" autoComplete="off" onChange={(event) => setSought(event.target.value)} />
      <div className="grid max-h-44 gap-1.5 overflow-y-auto p-0.5">
        {found.slice(0, mostShown).map(({ id, name, email, you }) => (
          <Checkbox
            key={id}
            label={
              <>
                {name}
                {you ? " (you)" : ""} <span className="text-12 text-ink-3">{email}</span>
              </>
            }
            checked={chosen.includes(id)}
            onCheckedChange={(ticked) => onChosen(ticked === true ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        ))}
      </div>
      <p role="status" className="text-12 text-ink-3 empty:hidden">
        {found.length > mostShown ? `${found.length - mostShown} more; write part of a name to find them.` : found.length === 0 && able.length > 0 ? "Nobody is called that; try fewer letters." : null}
      </p>
    </fieldset>
  );
}
