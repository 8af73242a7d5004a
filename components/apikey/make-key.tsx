"use client";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf } from "#components/api/refusal";
import { useRefresh } from "#components/api/use-refresh";
import { ActDialog } from "#components/shell/act-dialog";
import { Select } from "#components/ui/select";
import { TextField } from "#components/ui/text-field";
import { PersonPicker } from "#components/workspace/person-picker";
import type { Scope, Shown } from "./answers";
import { BoundsFields, unbounded } from "./bounds-fields";
import { More } from "./more";
import { purposes } from "./purposes";
import { ScopePicker } from "./scope-picker";

const lives = [
  { value: "30", label: "in 30 days" },
  { value: "90", label: "in 90 days" },
  { value: "365", label: "in a year" },
  { value: "never", label: "never" },
];

interface Props {
  onSecret: (shown: Shown) => void;
  onClose: () => void;
}

export function MakeKey({ onSecret, onClose }: Props) {
  const api = useApi();
  const refresh = useRefresh();
  const { data: members } = useSuspenseQuery(api.member.list.queryOptions({}));
  const { data: words } = useSuspenseQuery(api.key.scopes.queryOptions({}));
  const create = useMutation(api.key.create.mutationOptions());
  const errors = fieldsOf(create.error);
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly Scope[]>(purposes[0]?.scopes ?? []);
  const [life, setLife] = useState("365");
  const [ownerId, setOwnerId] = useState(members.find(({ you }) => you)?.id ?? "");
  const [bounds, setBounds] = useState(unbounded);
  const owner = members.find(({ id }) => id === ownerId);
  const offered = owner?.you === false ? words.scopes.filter(({ ownHand }) => !ownHand) : words.scopes;

  function choose(id: string) {
    setOwnerId(id);
    if (!members.some((member) => member.id === id && member.you)) setScopes(scopes.filter((scope) => words.scopes.some((one) => one.scope === scope && !one.ownHand)));
  }

  async function go() {
    const { perMinute, ...where } = bounds;
    const expiresAt = life === "never" ? undefined : new Date(Date.now() + Number(life) * 86_400_000);
    const secret = await create.mutateAsync({ name, scopes: [...scopes], ownerMemberId: ownerId, ...where, perMinute: perMinute ? Number(perMinute) : undefined, expiresAt });
    onSecret({ name: name.trim(), secret });
    await refresh("key");
  }

  return (
    <ActDialog
      title="Make a key"
      sentence={`It acts for ${owner?.you ? "you" : (owner?.name ?? "a member")}, within what it may do. Its secret is shown once, when it is made.`}
      act="Make the key"
      unready={!name.trim() || scopes.length === 0}
      onAct={go}
      onClose={onClose}
    >
      <TextField label="Name" help="After what uses it, so that you know what stops when you revoke it." error={errors.name} value={name} maxLength={60} placeholder="Website" autoFocus onChange={(event) => setName(event.target.value)} />
      <ScopePicker scopes={scopes} offered={offered} error={errors.scopes} onScopes={setScopes} />
      <Select label="Expires" value={life} onValueChange={setLife} options={lives} />
      <More label="Where and how often it may be used">
        <BoundsFields bounds={bounds} usual={words.usualPerMinute} errors={errors} onBounds={setBounds} />
      </More>
      {words.forOthers && members.length > 1 ? (
        <More label="Whom it acts for">
          <PersonPicker label="Acts for" people={members} chosen={ownerId} error={errors.ownerMemberId} onChoose={choose} />
          <p className="text-12 text-ink-3">Whoever sees a secret can act by it. So for others you make keys that read, log and measure; one that writes or approves they make themselves.</p>
        </More>
      ) : null}
    </ActDialog>
  );
}
