import { RotateCw, X } from "lucide-react";
import { IconButton } from "#components/ui/icon-button";
import { RelativeTime } from "#components/ui/relative-time";
import { Td, TdAct, Tr } from "#components/ui/table";
import { Verdict } from "#components/ui/verdict";
import type { Invitation } from "./answers";

interface Props {
  invitation: Invitation;
  mine: boolean;
  sending: boolean;
  onResend: () => void;
  onRevoke: () => void;
}

export function InvitationRow({ invitation, mine, sending, onResend, onRevoke }: Props) {
  const { email, role, invitedBy, sentAt, expiresAt, expired } = invitation;
  return (
    <Tr className="[content-visibility:auto] [contain-intrinsic-size:auto_2.75rem]">
      <Td lead className="font-medium break-all">
        {email}
      </Td>
      <Td label="role">{role}</Td>
      <Td label="invited by" className="text-ink-2">
        {invitedBy}, <RelativeTime at={sentAt} />
      </Td>
      <Td className="text-ink-2">
        {expired ? (
          <Verdict kind="warns">
            expired <RelativeTime at={expiresAt} />
          </Verdict>
        ) : (
          <>
            expires <RelativeTime at={expiresAt} />
          </>
        )}
      </Td>
      <TdAct>
        {mine ? (
          <>
            <IconButton label={`Send the invitation to ${email} again`} disabled={sending} onClick={onResend}>
              <RotateCw size={16} />
            </IconButton>
            <IconButton label={`Take back the invitation to ${email}`} onClick={onRevoke}>
              <X size={16} />
            </IconButton>
          </>
        ) : null}
      </TdAct>
    </Tr>
  );
}
