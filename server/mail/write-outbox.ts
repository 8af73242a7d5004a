import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { writeEml } from "#server/core/letter/eml";
import { env } from "#server/env";
import type { Outgoing } from "./deliver-mail";

export const outboxFolder = () => path.join(env().DATA_DIR, "outbox");

/** Readable by the machine's owner only: letters hold links that sign people in. */
export async function writeOutbox({ id, to, subject, text, createdAt }: Outgoing, messageId: string): Promise<void> {
  const folder = outboxFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${createdAt.toISOString().replace(/[-:.]/g, "")}-${id}.eml`);
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, writeEml({ from: env().MAIL_FROM, to, subject, at: createdAt, messageId, text }), { mode: 0o600, flush: true });
  await rename(aside, file);
}
