import type { AccountContext } from "#server/context";

export async function strandedMail(_context: AccountContext): Promise<{ payload: { mailId: string } }[]> {
  return [];
}
