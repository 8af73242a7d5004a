import { Plus } from "lucide-react";
import { roles, type MessageRole } from "#server/core/version/content";
import { useCanvasActs } from "#components/prompt/canvas/canvas-context";
import { roleWords } from "./words";

/** Another voice below; a prompt has at most one system message, so it is offered only where there is none. */
export function AddMessage({ roles: there }: { roles: readonly MessageRole[] }) {
  const { act, mayWrite } = useCanvasActs();
  if (!mayWrite) return null;
  const offered = roles.filter((role) => role !== "system" || !there.includes("system"));
  return (
    <div className="mt-2.5 ml-25 flex flex-wrap items-center gap-1 border-t border-rule pt-2 max-desk:mx-4">
      {offered.map((role) => (
        <button
          key={role}
          type="button"
          onClick={() => act({ do: "add-message", role })}
          className="-ml-2 inline-flex h-6.5 items-center gap-1 rounded-4 px-2 text-12 text-ink-3 not-first:ml-0 hover:bg-well hover:text-ink max-desk:h-9"
        >
          <Plus size={12} />
          {roleWords[role]} message
        </button>
      ))}
    </div>
  );
}
