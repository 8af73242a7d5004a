import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { linksIn, readEml } from "#server/core/letter/eml";
import { outboxFolder } from "./write-outbox";

export interface OutboxLetter {
  id: string;
  to: string;
  subject: string;
  at: Date;
  text: string;
  links: string[];
}

const ours = /^\d{8}T\d{9}Z-([0-9a-f-]{36})\.eml$/;

/** The letters that were written to the outbox folder, newest first. */
export async function readOutbox(most = 100): Promise<OutboxLetter[]> {
  const names = (await namesIn(outboxFolder())).filter((name) => ours.test(name));
  const letters = await Promise.all(names.sort().reverse().slice(0, most).map(readLetter));
  return letters.filter((letter) => letter !== undefined);
}

async function readLetter(name: string): Promise<OutboxLetter | undefined> {
  const id = ours.exec(name)?.[1];
  const file = await unlessGone(readFile(path.join(outboxFolder(), name), "utf8"));
  if (!id || file === undefined) return undefined;
  const { to, subject, at, text } = readEml(file);
  return { id, to, subject, at, text, links: linksIn(text) };
}

const namesIn = async (folder: string) => (await unlessGone(readdir(folder))) ?? [];

const unlessGone = <T>(reading: Promise<T>) =>
  reading.catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
