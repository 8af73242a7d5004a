import { clsx } from "clsx";
import { MoreHorizontal } from "lucide-react";
import { Button } from "#components/ui/button";
import { IconButton } from "#components/ui/icon-button";
import { lazyMenu } from "#components/ui/lazy-menu";
import type { Scope } from "./answers";
import type { Act } from "./environment-dialogs";
import type { EnvironmentMenuProps } from "./environment-menu";
import { FolderPolicies } from "./folder-policies";
import { PolicyWords } from "./policy-words";
import { WaitingPolicy } from "./waiting-policy";

const EnvironmentMenu = lazyMenu<EnvironmentMenuProps>(() => import("./environment-menu").then((file) => file.EnvironmentMenu));

interface Props {
  scope: Scope;
  /** The one that people meet. */
  last: boolean;
  onAct?: (act: Act) => void;
  onLook: (act: Act) => void;
}

export function EnvironmentCard({ scope, last, onAct, onLook }: Props) {
  const { environment } = scope;
  const { name, key, live, policy, waiting, folders } = environment;
  return (
    <div className={clsx("sheet flex min-w-0 flex-1 flex-col gap-3 p-4", last && "border-ink!")}>
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h3 className="font-medium wrap-anywhere">{name}</h3>
          <p className="text-12 text-ink-3">
            <span className="mono">{key}</span>, {live === 0 ? "nothing live" : `${live.toLocaleString("en")} live`}
          </p>
        </div>
        {onAct ? (
          <Button size="small" onClick={() => onAct({ do: "edit", scope })} aria-label={`Edit what ${name} demands`}>
            Edit
          </Button>
        ) : null}
        <EnvironmentMenu
          scope={scope}
          manages={onAct !== undefined}
          onAct={onAct ?? onLook}
          trigger={
            <IconButton label={`What to do with ${name}`} className="-mr-2">
              <MoreHorizontal size={16} />
            </IconButton>
          }
        />
      </div>
      <PolicyWords policy={policy} />
      {waiting ? <WaitingPolicy waiting={waiting} name={name} manages={onAct !== undefined} /> : null}
      {folders.length > 0 ? <FolderPolicies scope={scope} onAct={onAct} onLook={onLook} /> : null}
    </div>
  );
}
