import { kinds, type NotificationKind } from "#server/core/notification/kinds";
import { harmless, letter, type Letter } from "./letter";
import { quote } from "./quote";

interface Told {
  kind: NotificationKind;
  workspace: string;
  /** Whom it greets. */
  name: string;
  subject: string;
  body: string;
  link: string;
}

/** What can't wait for the letter of the day. */
export function notificationLetter({ kind, workspace, name, subject, body, link }: Told): Letter {
  const said = harmless(subject);
  return letter({
    subject: said,
    name,
    opening: [/[.!?…]$/.test(said) ? said : `${said}.`, body && quote(body)].filter(Boolean).join("\n\n"),
    link,
    why: `This comes at once whenever ${kinds[kind].when} in ${harmless(workspace)}. Choose otherwise under Settings, Notifications. If it doesn't concern you, ignore this letter: nothing happens.`,
  });
}
