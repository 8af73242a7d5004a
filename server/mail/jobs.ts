import type { AccountContext } from "#server/context";

export async function sendMail(_context: AccountContext, _payload: { mailId: string }): Promise<void> {}
