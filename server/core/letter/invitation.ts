import { withArticle } from "./article";
import { letter, harmless, type Letter } from "./letter";

interface Invitation {
  workspace: string;
  inviter: string;
  role: string;
  expiresAt: Date;
  link: string;
}

export function invitationLetter({ workspace, inviter, role, expiresAt, link }: Invitation): Letter {
  const place = harmless(workspace);
  const host = harmless(inviter);
  return letter({
    subject: `${host} invites you to ${place} on Galley`,
    opening: `${host} would like you to join the workspace ${place} as ${withArticle(role)}. Galley is where a team writes, reviews and releases its prompts. Have a look and accept here:`,
    link,
    note: `The invitation is good until ${dated(expiresAt)}.`,
    why: `You get this letter because ${host} entered your address. If you don't know them or would rather not join, ignore it: nothing happens.`,
  });
}

const dated = (date: Date) => new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(date);
