"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useApi } from "#components/api/provider";
import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { matches } from "./matches";
import { counted, SearchLine } from "./search-line";
import type { TeamAct } from "./team-dialogs";
import { TeamSection } from "./team-section";

const TeamDialogs = lazy(() => import("./team-dialogs").then(({ TeamDialogs }) => ({ default: TeamDialogs })));

const meaning = "A team is people who own folders together; a role in a team counts for what the team owns.";

export function Teams({ manages }: { manages: boolean }) {
  const api = useApi();
  const { data: teams } = useSuspenseQuery(api.team.list.queryOptions({}));
  const { data: words } = useSuspenseQuery(api.workspace.roles.queryOptions({}));
  const [sought, setSought] = useState("");
  const [act, setAct] = useState<TeamAct>();
  const roles = words.roles.filter(({ role }) => role !== "owner");
  const found = teams.filter(({ name, members }) => matches(sought, name, ...members.map((member) => member.name)));
  const make = manages ? (
    <Button kind="primary" onClick={() => setAct({ do: "create" })}>
      Make a team
    </Button>
  ) : undefined;

  return (
    <>
      {teams.length === 0 ? (
        <div className="mt-4 max-w-170">
          <EmptyState title="No teams yet" sentence={manages ? meaning : `${meaning} Owners and admins make them.`} action={make} />
        </div>
      ) : (
        <>
          <SearchLine label="Find a team or a person" value={sought} onValue={setSought} said={counted(found.length, teams.length, "team")} action={make} />
          {found.map((team) => (
            <TeamSection key={team.id} team={team} roles={roles} deletable={manages} onAct={setAct} />
          ))}
          {found.length === 0 ? <p className="py-6 text-13 text-ink-2">No team and nobody in one is called “{sought}”. Try fewer letters.</p> : null}
        </>
      )}
      {act ? (
        <Suspense>
          <TeamDialogs act={act} roles={roles} onClose={() => setAct(undefined)} />
        </Suspense>
      ) : null}
    </>
  );
}
