"use client";
import { useState } from "react";
import { useFrame } from "#components/shell/frame-context";
import { Button } from "#components/ui/button";
import { Dialog } from "#components/ui/dialog";
import { Progress } from "#components/ui/progress";
import { PlaceAndStanding, usePlace } from "#components/prompt/place-and-standing";
import { ConflictChoice } from "./conflict-choice";
import { FoundTable } from "./found-table";
import { ImportResult } from "./import-result";
import { ImportSource } from "./import-source";
import { ProblemList } from "./problem-list";
import type { Found } from "./found";
import { useImport, type Brought, type OnConflict } from "./use-import";

interface Props {
  folderId?: string;
  onClose: () => void;
}

/** Prompts from files: what was found is shown before anything is brought in, and what came in afterwards. */
export function ImportDialog({ folderId, onClose }: Props) {
  const { workspace } = useFrame();
  const place = usePlace(folderId);
  const [found, setFound] = useState<Found>();
  const [results, setResults] = useState<Brought[]>();
  const [onConflict, setOnConflict] = useState<OnConflict>("skip");
  const { bring, done, stop } = useImport();
  const prompts = found?.files.reduce((sum, file) => sum + file.prompts.length, 0) ?? 0;

  async function go() {
    if (found) setResults(await bring(found.files, { folderId: place.folderId, standing: place.standing, onConflict }));
  }

  return (
    <Dialog
      open
      wide
      insist={done !== undefined}
      onOpenChange={(open) => open || done || onClose()}
      title="Import prompts"
      sentence={found ? undefined : "They are read here in the browser first; nothing is sent before you have seen what was found."}
      actions={results ? <Button kind="primary" onClick={onClose}>Done</Button> : found && !done ? <Ready prompts={prompts} unready={!place.settled} onBack={() => setFound(undefined)} onGo={() => void go()} /> : undefined}
    >
      {results ? (
        <ImportResult results={results} slug={workspace.slug} />
      ) : done ? (
        <Progress label="Bringing prompts in" value={done.count} max={done.of} note={`${done.count.toLocaleString("en")} of ${done.of.toLocaleString("en")} files`} action={<Button size="small" onClick={stop}>Stop</Button>} />
      ) : found ? (
        <div className="grid gap-4">
          {found.files.length > 0 ? <FoundTable files={found.files} /> : null}
          <ProblemList problems={found.problems} rest={found.files.length > 0 ? "The others can." : "Nothing was changed; choose other files."} />
          {prompts > 0 ? (
            <>
              <ConflictChoice value={onConflict} onChange={setOnConflict} />
              <PlaceAndStanding place={place} />
            </>
          ) : null}
        </div>
      ) : (
        <ImportSource onFound={setFound} />
      )}
    </Dialog>
  );
}

function Ready({ prompts, unready, onBack, onGo }: { prompts: number; unready: boolean; onBack: () => void; onGo: () => void }) {
  return (
    <>
      <Button onClick={onBack}>Choose others</Button>
      {prompts > 0 ? (
        <Button kind="primary" disabled={unready} onClick={onGo}>
          {prompts === 1 ? "Bring it in" : `Bring in ${prompts.toLocaleString("en")} prompts`}
        </Button>
      ) : null}
    </>
  );
}
