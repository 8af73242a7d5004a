"use client";
import { useState } from "react";
import { Button } from "#components/ui/button";
import { Dialog } from "#components/ui/dialog";
import { Notice } from "#components/ui/notice";
import { Select } from "#components/ui/select";
import { TextArea } from "#components/ui/text-area";
import { useToast } from "#components/ui/toast";
import { addressesIn, mostAddresses } from "./addresses";
import type { Role, RoleInWords } from "./answers";
import { useInvite, type Refused } from "./use-invite";

interface Props {
  workspace: string;
  roles: readonly RoleInWords[];
  onClose: () => void;
}

export function InviteDialog({ workspace, roles, onClose }: Props) {
  const toast = useToast();
  const { invite, done } = useInvite();
  const [text, setText] = useState("");
  const [role, setRole] = useState<Role>("author");
  const [tried, setTried] = useState<{ sent: number; refused: Refused[] }>();
  const emails = addressesIn(text);
  const tooMany = emails.length > mostAddresses ? `${mostAddresses} at a time; here are ${emails.length}. Keep the rest for the next round.` : undefined;

  async function send() {
    const refused = await invite(emails, role);
    const sent = emails.length - refused.length;
    if (refused.length > 0) {
      setText(refused.map(({ email }) => email).join("\n"));
      return setTried({ sent, refused });
    }
    toast({ message: sent === 1 ? `An invitation is on its way to ${emails[0]}.` : `${sent} invitations are on their way.` });
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => open || done || onClose()}
      title={`Invite people to ${workspace}`}
      sentence="Each gets a letter with a link that lasts seven days."
      note={done ? `Sending ${done.count + 1} of ${done.of}` : emails.length > 1 ? `${emails.length} addresses` : undefined}
      actions={
        <>
          <Button disabled={done !== undefined} onClick={onClose}>
            Not now
          </Button>
          <Button kind="primary" type="submit" form="invite" pending={done !== undefined} disabled={emails.length === 0 || tooMany !== undefined}>
            {emails.length > 1 ? `Send ${emails.length} invitations` : "Send the invitation"}
          </Button>
        </>
      }
    >
      <form
        id="invite"
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextArea
          label="E-mail addresses"
          hint={`up to ${mostAddresses}`}
          help="One per line, or with commas between."
          error={tooMany}
          value={text}
          maxLength={16_000}
          rows={3}
          onChange={(event) => setText(event.target.value)}
        />
        <Select
          label="Role"
          help={roles.find((one) => one.role === role)?.sentence}
          value={role}
          onValueChange={(next) => setRole(next as Role)}
          options={roles.map(({ role, sentence }) => ({ value: role, label: role, note: sentence }))}
        />
        {tried ? <NotSent {...tried} /> : null}
      </form>
    </Dialog>
  );
}

function NotSent({ sent, refused }: { sent: number; refused: readonly Refused[] }) {
  const went = sent === 0 ? "Nothing was sent." : sent === 1 ? "One invitation is on its way." : `${sent} invitations are on their way.`;
  return (
    <Notice tone="bad">
      {went} {refused.length === 1 ? "This address was refused" : "These addresses were refused"}; correct {refused.length === 1 ? "it" : "them"} above or take {refused.length === 1 ? "it" : "them"} out.
      <ul className="mt-1 max-h-40 overflow-y-auto">
        {refused.map(({ email, why }) => (
          <li key={email} className="break-words">
            <b className="font-medium">{email}</b>: {why}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
