"use client";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useApi } from "#components/api/provider";
import { Checkbox } from "#components/ui/checkbox";
import { FieldNote } from "#components/ui/field";
import { TextField } from "#components/ui/text-field";
import { matches } from "#components/workspace/matches";
import type { Named } from "#server/core/policy/demands";
import { sayNamed } from "#server/core/policy/named";

const mostShown = 30;
const roles = ["owner", "admin", "manager", "approver", "author"] as const;

interface Props {
  legend: string;
  /** What it means to name nobody. */
  nobody: string;
  named: Named;
  error?: string;
  onChange: (named: Named) => void;
}

const toggled = (list: readonly string[], one: string, on: boolean) => (on ? [...list, one] : list.filter((other) => other !== one));

/** Roles and people, folded away until they are chosen. */
export function NamedField({ legend, nobody, named, error, onChange }: Props) {
  const { data: members = [] } = useQuery(useApi().member.list.queryOptions({}));
  const id = useId();
  const [sought, setSought] = useState("");
  const names = new Map(members.map(({ userId, name }) => [userId, name]));
  const found = members.filter(({ userId, name, email }) => named.people.includes(userId) || matches(sought, name, email));
  const chosen = named.roles.length + named.people.length > 0;
  return (
    <details>
      <summary className="w-fit rounded-3 text-13 max-desk:py-2">
        <span className="font-medium">{legend}</span> <span className="text-ink-3">{chosen ? sayNamed({ roles: named.roles, people: named.people }, names) : nobody}</span>
      </summary>
      <fieldset className="mt-2 grid min-w-0 gap-2">
        <legend className="sr-only">{legend}</legend>
        <div className="flex flex-wrap gap-x-4 gap-y-1.5">
          {roles.map((role) => (
            <Checkbox key={role} label={`${role}s`} checked={named.roles.includes(role)} onCheckedChange={(on) => onChange({ roles: toggled(named.roles, role, on === true), people: named.people })} />
          ))}
        </div>
        <TextField label="People" type="search" value={sought} maxLength={100} placeholder="Part of a name or address" autoComplete="off" onChange={(event) => setSought(event.target.value)} />
        <div className="grid max-h-44 gap-1.5 overflow-y-auto p-0.5">
          {found.slice(0, mostShown).map(({ id, userId, name, email }) => (
            <Checkbox
              key={id}
              label={
                <>
                  {name} <span className="text-12 text-ink-3">{email}</span>
                </>
              }
              checked={named.people.includes(userId)}
              onCheckedChange={(on) => onChange({ roles: named.roles, people: toggled(named.people, userId, on === true) })}
            />
          ))}
        </div>
        <p role="status" className="text-12 text-ink-3 empty:hidden">
          {found.length > mostShown ? `${found.length - mostShown} more; write part of a name to find them.` : null}
        </p>
      </fieldset>
      <FieldNote id={id} error={error} />
    </details>
  );
}
