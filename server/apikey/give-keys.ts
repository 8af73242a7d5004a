import type { Open, WorkspaceContext } from "#server/context";

export const keysOwned = ({ db }: Open<WorkspaceContext>, ownerId: string) => db.apiKey.count({ where: { ownerId } });

export const giveKeys = ({ db }: Open<WorkspaceContext>, ownerId: string, heirId: string) =>
  db.apiKey.updateMany({ where: { ownerId }, data: { ownerId: heirId } });
