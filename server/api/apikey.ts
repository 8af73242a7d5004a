import { changeKey } from "#server/apikey/change-key";
import { createKey } from "#server/apikey/create-key";
import { keys, keyScopes } from "#server/apikey/queries";
import { revokeKey } from "#server/apikey/revoke-key";
import { rollKey } from "#server/apikey/roll-key";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const keyRouter = router({
  list: workspaceQuery(keys),
  scopes: workspaceQuery(keyScopes),
  create: workspaceMutation(createKey),
  change: workspaceMutation(changeKey),
  roll: workspaceMutation(rollKey),
  revoke: workspaceMutation(revokeKey),
});
