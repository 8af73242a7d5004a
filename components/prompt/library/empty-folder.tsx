import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { useLibraryDoors } from "./library-doors";

export function EmptyFolder({ name }: { name: string }) {
  const { writes, open } = useLibraryDoors();
  return (
    <div className="mt-3">
      <EmptyState
        title={`Nothing lies in ${name} yet`}
        sentence="Tick prompts elsewhere to move them in, or begin one here."
        action={
          writes ? (
            <Button size="small" onClick={() => open("new")}>
              New prompt in {name}
            </Button>
          ) : undefined
        }
      />
    </div>
  );
}
