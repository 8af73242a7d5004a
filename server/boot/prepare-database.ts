import { checkServer } from "./check-server";
import { ensureLogins, loginUrls } from "./logins";
import { migrate } from "./migrate";
import { migrateQueue } from "./queue-tables";

interface Given {
  ownerUrl: string;
  directUrl?: string;
  secret: string;
  queueInDatabase: boolean;
}

/** Everything the owner does before anyone else connects. Safe to run twice, and on two machines at once. Returns the migrations applied. */
export async function prepareDatabase({ ownerUrl, directUrl = ownerUrl, secret, queueInDatabase }: Given): Promise<string[]> {
  await checkServer(directUrl);
  const applied = await migrate(directUrl);
  await ensureLogins(directUrl, secret);
  if (queueInDatabase) await migrateQueue(loginUrls(ownerUrl, secret, directUrl).queueUrl);
  return applied;
}
