"use client";
import { Button } from "#components/ui/button";
import { Code } from "#components/ui/code";
import { Dialog } from "#components/ui/dialog";
import type { Shown } from "./answers";

interface Props {
  shown: Shown;
  onClose: () => void;
}

/** The one time a secret is seen. No stray click closes it. */
export function SecretShown({ shown, onClose }: Props) {
  const { publicKey, secretKey } = shown.secret;
  const address = typeof location === "undefined" ? "" : location.origin;
  return (
    <Dialog
      open
      insist
      onOpenChange={(open) => open || onClose()}
      title={`${shown.name} is ready`}
      sentence="This is the only time its secret is shown: Galley keeps no copy. Put it where secrets are kept, not into code."
      actions={
        <Button kind="primary" onClick={onClose}>
          I have copied it
        </Button>
      }
    >
      <div className="grid gap-4">
        <Part label="Secret key">{secretKey}</Part>
        <Part label="Public key">{publicKey}</Part>
        <Part label="Try it">{`curl ${address}/api/v1/prompts \\\n  -H "Authorization: Bearer ${secretKey}"`}</Part>
      </div>
    </Dialog>
  );
}

function Part({ label, children }: { label: string; children: string }) {
  return (
    <div className="min-w-0">
      <p className="mb-1 text-13 font-medium">{label}</p>
      <Code label={label}>{children}</Code>
    </div>
  );
}
