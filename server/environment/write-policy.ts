import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import type { Demands } from "#server/core/policy/demands";
import type { PolicyState } from "#server/db/generated/enums";
import { stored } from "#server/prompt/store-content";

interface Written {
  environmentId: string;
  folderId: string | null;
  serial: number;
  /** Null to go back to what is demanded above. */
  demands: Demands | null;
  why: string;
  state: PolicyState;
}

export const writePolicy = ({ actor, db, request }: Open<WorkspaceContext>, { demands, ...policy }: Written) =>
  db.policy.create({ data: { ...policy, demands: demands ? stored(demands) : undefined, authorId: selfOf(actor), createdAt: request.now() }, select: { id: true } });

/** Of what was ever written for it, standing or not. */
export async function newestSerial({ db }: Open<WorkspaceContext>, environmentId: string, folderId: string | null): Promise<number> {
  const { _max } = await db.policy.aggregate({ where: { environmentId, folderId }, _max: { serial: true } });
  return _max.serial ?? 0;
}
