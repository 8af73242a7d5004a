"use client";
import { useMutation } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { useRefresh } from "#components/api/use-refresh";
import { ActDialog } from "#components/shell/act-dialog";
import { sayWhen } from "#components/ui/relative-time";
import { useToast } from "#components/ui/toast";
import type { Key, Shown } from "./answers";
import { ChangeKey } from "./change-key";

export interface KeyAct {
  do: "change" | "roll" | "revoke";
  key: Key;
}

interface Props {
  act: KeyAct;
  usual: number;
  onSecret: (shown: Shown) => void;
  onClose: () => void;
}

export function KeyDialogs({ act, usual, onSecret, onClose }: Props) {
  switch (act.do) {
    case "change":
      return <ChangeKey apiKey={act.key} usual={usual} onClose={onClose} />;
    case "roll":
      return <RollKey apiKey={act.key} onSecret={onSecret} onClose={onClose} />;
    case "revoke":
      return <RevokeKey apiKey={act.key} onClose={onClose} />;
  }
}

interface OfKey {
  apiKey: Key;
  onClose: () => void;
}

const lastUse = ({ usedAt }: Key) => (usedAt ? `It was last used ${sayWhen(usedAt, new Date())}.` : "It has never been used.");

function RevokeKey({ apiKey, onClose }: OfKey) {
  const refresh = useRefresh();
  const toast = useToast();
  const revoke = useMutation(useApi().key.revoke.mutationOptions());
  async function go() {
    await revoke.mutateAsync({ keyId: apiKey.id });
    toast({ message: `${apiKey.name} opens nothing any more.` });
    await refresh("key");
  }
  return (
    <ActDialog
      danger
      title={`Revoke ${apiKey.name}?`}
      sentence={`Whatever uses it is refused within a second, and stays so: a revoked key never comes back. ${lastUse(apiKey)}`}
      act="Revoke it"
      onAct={go}
      onClose={onClose}
    />
  );
}

function RollKey({ apiKey, onSecret, onClose }: OfKey & Pick<Props, "onSecret">) {
  const refresh = useRefresh();
  const roll = useMutation(useApi().key.roll.mutationOptions());
  async function go() {
    const secret = await roll.mutateAsync({ keyId: apiKey.id });
    onSecret({ name: apiKey.name, secret });
    await refresh("key");
  }
  return (
    <ActDialog
      danger
      title={`Give ${apiKey.name} another secret?`}
      sentence={apiKey.standing === "inherited" ? `It opens nothing since whoever knew its secret left. Whatever used it needs the new one. ${lastUse(apiKey)}` : `The secret in use now is refused within a second. Whatever uses it needs the new one. ${lastUse(apiKey)}`}
      act="Give it another"
      onAct={go}
      onClose={onClose}
    />
  );
}
