import { Button } from "#components/ui/button";
import type { Scope } from "./answers";
import type { Act } from "./environment-dialogs";
import { PolicyWords } from "./policy-words";
import { WaitingPolicy } from "./waiting-policy";

interface Props {
  scope: Scope;
  onAct?: (act: Act) => void;
  onLook: (act: Act) => void;
}

/** Folders of which an environment demands something else. */
export function FolderPolicies({ scope, onAct, onLook }: Props) {
  const { environment } = scope;
  return (
    <section aria-label={`What ${environment.name} demands of single folders`} className="grid gap-3 border-t border-rule pt-3">
      {environment.folders.map(({ folder, ...scoped }) => {
        if (!folder) return null;
        const path = folder.path.join(" / ");
        const own: Scope = { ...scope, folder: { id: folder.id, name: path } };
        return (
          <div key={folder.id} className="grid gap-2">
            <div className="flex items-start gap-2">
              <h4 className="min-w-0 flex-1 text-13 font-medium wrap-anywhere">In {path}</h4>
              <Button kind="quiet" size="small" aria-label={`What ${environment.name} demanded of ${path} before`} onClick={() => onLook({ do: "history", scope: own })}>
                History
              </Button>
              {onAct ? (
                <Button kind="quiet" size="small" aria-label={`Edit what ${environment.name} demands of ${path}`} onClick={() => onAct({ do: "edit", scope: own })}>
                  Edit
                </Button>
              ) : null}
            </div>
            <PolicyWords policy={scoped.policy} />
            {scoped.waiting ? <WaitingPolicy waiting={scoped.waiting} name={`${environment.name} in ${path}`} manages={onAct !== undefined} /> : null}
          </div>
        );
      })}
    </section>
  );
}
