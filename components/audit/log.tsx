"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useState, useTransition } from "react";
import { useApi } from "#components/api/provider";
import { Inspector } from "#components/shell/inspector";
import { Button, ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { EntryDetails } from "./entry-details";
import { EntryTable } from "./entry-table";
import { FilterBar } from "./filter-bar";
import { anyIn, filtersIn, questionFor, searchFor, type Filters } from "./filters";

/** The log as the address filters it, a page at a time, with the opened entry beside it. */
export function AuditLog() {
  const [router, path, search] = [useRouter(), usePathname(), useSearchParams()];
  const filters = filtersIn(Object.fromEntries(search));
  const { data } = useSuspenseQuery(useApi().audit.list.queryOptions(questionFor(filters)));
  const [opened, setOpened] = useState<string>();
  const [turning, turn] = useTransition();
  const entry = data.entries.find(({ id }) => id === opened);
  const filter = (next: Filters) => turn(() => router.replace(path + searchFor(next), { scroll: false }));

  return (
    <div className="mt-4">
      <FilterBar filters={filters} onFilter={filter} />
      <div aria-busy={turning} className="mt-4 transition-opacity duration-100 aria-busy:opacity-60">
        {data.entries.length > 0 ? <EntryTable entries={data.entries} opened={opened} onOpen={setOpened} /> : <Nothing filters={filters} onClear={() => filter({})} />}
        <Pages path={path} filters={filters} next={data.next} />
      </div>
      {entry ? (
        <Inspector title="Entry" onClose={() => setOpened(undefined)}>
          <EntryDetails entry={entry} />
        </Inspector>
      ) : null}
    </div>
  );
}

function Pages({ path, filters, next }: { path: string; filters: Filters; next?: string }) {
  if (!filters.before && !next) return null;
  return (
    <nav aria-label="Pages of the log" className="mt-3 flex gap-2">
      {filters.before ? (
        <ButtonLink size="small" href={path + searchFor({ ...filters, before: undefined })}>
          Newest
        </ButtonLink>
      ) : null}
      {next ? (
        <ButtonLink size="small" href={path + searchFor({ ...filters, before: next })}>
          Older
        </ButtonLink>
      ) : null}
    </nav>
  );
}

function Nothing({ filters, onClear }: { filters: Filters; onClear: () => void }) {
  if (anyIn(filters)) {
    return (
      <EmptyState
        title="No entry is like this"
        sentence="The log has entries, but none that all of these filters let through; loosen one, or start over."
        action={
          <Button size="small" onClick={onClear}>
            Clear the filters
          </Button>
        }
      />
    );
  }
  return <EmptyState title="Nothing is recorded yet" sentence="Each change to this workspace will stand here with who made it, when, what it was before and after, and why." />;
}
