"use client";
import { MoreHorizontal } from "lucide-react";
import { clsx } from "clsx";
import { IconButton } from "#components/ui/icon-button";
import { lazyMenu } from "#components/ui/lazy-menu";
import { RelativeTime } from "#components/ui/relative-time";
import { Verdict } from "#components/ui/verdict";
import { Td, TdAct, Tr } from "#components/ui/table";
import type { Key, Scopes } from "./answers";
import type { KeyAct } from "./key-dialogs";
import type { KeyMenuProps } from "./key-menu";
import { purposeOf } from "./purposes";

const KeyMenu = lazyMenu<KeyMenuProps>(() => import("./key-menu").then(({ KeyMenu }) => KeyMenu));

interface Props {
  apiKey: Key;
  sentences: Scopes["scopes"];
  onAct: (act: KeyAct) => void;
}

export function KeyRow({ apiKey, sentences, onAct }: Props) {
  const { name, publicKey, scopes, owner, usedAt, expiresAt, revokedAt, standing, yours } = apiKey;
  const live = standing === "live" || standing === "inherited";
  const rolls = yours || !sentences.some(({ scope, ownHand }) => ownHand && scopes.includes(scope));
  const said = scopes.map((scope) => sentences.find((one) => one.scope === scope)?.sentence ?? scope).join(" · ");
  return (
    <Tr className={clsx(live || "text-ink-3")}>
      <Td lead>
        <span className={clsx("block truncate", live ? "font-medium" : "line-through")}>{name}</span>
        <span className="mono block truncate text-12 text-ink-3">{publicKey}</span>
      </Td>
      <Td className="text-ink-2">
        <span title={said} className="line-clamp-2">{purposeOf(scopes) ?? said}</span>
        <Where {...apiKey} />
      </Td>
      <Td label="acts for" className="text-ink-2">
        <span className="truncate">{owner.name}</span>
      </Td>
      <Td label="last used" className="text-ink-2">{usedAt ? <RelativeTime at={usedAt} /> : "never"}</Td>
      <Td label={revokedAt ? undefined : "expires"} className="text-ink-2">
        {revokedAt ? (
          <>
            revoked <RelativeTime at={revokedAt} />
          </>
        ) : standing === "inherited" ? (
          <Verdict kind="warns">needs another secret</Verdict>
        ) : expiresAt ? (
          <RelativeTime at={expiresAt} />
        ) : (
          "never"
        )}
      </Td>
      <TdAct>
        {live ? (
          <KeyMenu
            rolls={rolls}
            onAct={(what) => onAct({ do: what, key: apiKey })}
            trigger={
              <IconButton label={`What to do with ${name}`}>
                <MoreHorizontal size={16} />
              </IconButton>
            }
          />
        ) : null}
      </TdAct>
    </Tr>
  );
}

/** Where it may be used, as far as that is not everywhere. */
function Where({ environments, addresses, origins, perMinute }: Key) {
  const bounds = [
    environments.length > 0 ? `only ${environments.join(", ")}` : [],
    addresses.length > 0 ? `only from ${addresses.length === 1 ? addresses[0] : `${addresses.length} addresses`}` : [],
    origins.length > 0 ? `pages of ${origins.map((origin) => origin.replace(/^https?:\/\//, "")).join(", ")}` : [],
    perMinute === null ? [] : `${perMinute.toLocaleString("en")} a minute`,
  ].flat();
  return bounds.length > 0 ? <span className="block truncate text-12 text-ink-3">{bounds.join(" · ")}</span> : null;
}
