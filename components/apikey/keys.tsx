"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useApi } from "#components/api/provider";
import { EmptyState } from "#components/ui/empty-state";
import { Table, Th, ThAct } from "#components/ui/table";
import { matches } from "#components/workspace/matches";
import { counted, SearchLine } from "#components/workspace/search-line";
import type { Shown } from "./answers";
import type { KeyAct } from "./key-dialogs";
import { KeyRow } from "./key-row";
import { MakeKeyButton } from "./make-key-button";

const KeyDialogs = lazy(() => import("./key-dialogs").then(({ KeyDialogs }) => ({ default: KeyDialogs })));

const SecretShown = lazy(() => import("./secret-shown").then(({ SecretShown }) => ({ default: SecretShown })));

const meaning = "A key lets a program in: an application that reads prompts and logs what they produced, or a repository that saves versions. It acts for a member, and may do no more than you allow it.";

/** Every key of the workspace, those in use first. */
export function Keys() {
  const api = useApi();
  const { data: keys } = useSuspenseQuery(api.key.list.queryOptions({}));
  const { data: words } = useSuspenseQuery(api.key.scopes.queryOptions({}));
  const [sought, setSought] = useState("");
  const [act, setAct] = useState<KeyAct>();
  const [shown, setShown] = useState<Shown>();
  const found = keys.filter(({ name, publicKey, owner, scopes, environments }) => matches(sought, name, publicKey, owner.name, ...scopes, ...environments));

  return (
    <>
      {keys.length === 0 ? (
        <div className="mt-4 max-w-170">
          <EmptyState title="No keys yet" sentence={meaning} action={<MakeKeyButton onSecret={setShown} />} />
        </div>
      ) : (
        <>
          <SearchLine label="Find a key" value={sought} onValue={setSought} said={counted(found.length, keys.length, "key")} action={<MakeKeyButton onSecret={setShown} />} />
          {found.length === 0 ? <p className="py-6 text-13 text-ink-2">No key is called “{sought}”. Try fewer letters.</p> : null}
          {found.length > 0 ? (
            <div className="[&>table]:table-fixed">
              <Table
                caption="API keys"
                head={
                  <>
                    <Th>name</Th>
                    <Th className="w-[34%]">may</Th>
                    <Th className="w-36">acts for</Th>
                    <Th className="w-32">last used</Th>
                    <Th className="w-28">expires</Th>
                    <ThAct className="w-10" />
                  </>
                }
              >
                {found.map((key) => (
                  <KeyRow key={key.id} apiKey={key} sentences={words.scopes} onAct={setAct} />
                ))}
              </Table>
            </div>
          ) : null}
        </>
      )}
      <Suspense>
        {act ? <KeyDialogs act={act} usual={words.usualPerMinute} onSecret={setShown} onClose={() => setAct(undefined)} /> : null}
        {shown ? <SecretShown shown={shown} onClose={() => setShown(undefined)} /> : null}
      </Suspense>
    </>
  );
}
