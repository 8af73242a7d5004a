"use client";
import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { useLibraryDoors } from "./library-doors";

/** The first sight of the library. */
export function NoPrompts() {
  const { writes, open } = useLibraryDoors();
  return (
    <div className="mt-3 max-w-170">
      <EmptyState
        title="No prompts yet"
        sentence={
          writes
            ? "Each prompt your team keeps stands here with its owner, its newest version and what it is for; begin with an empty sheet or a starter, or bring in what you have."
            : "Each prompt your team keeps stands here with its owner, its newest version and what it is for. Your role reads; whoever is an author writes the first."
        }
        action={
          writes ? (
            <span className="flex flex-wrap gap-2">
              <Button kind="primary" size="small" onClick={() => open("new")}>
                New prompt
              </Button>
              <Button size="small" onClick={() => open("import")}>
                Import…
              </Button>
            </span>
          ) : undefined
        }
      />
    </div>
  );
}
