"use client";
import { useFrame } from "#components/shell/frame-context";
import { Button } from "#components/ui/button";
import { Dialog } from "#components/ui/dialog";
import { Notice } from "#components/ui/notice";
import { Progress } from "#components/ui/progress";
import { useToast } from "#components/ui/toast";
import { useExport } from "./use-export";

interface Props {
  /** All that one may read, where none are named. */
  prompts?: readonly { id: string }[];
  /** How many they are. */
  total: number;
  onClose: () => void;
}

/** Some prompts, or the whole library, as a zip of files that can be read, compared and brought in again. */
export function ExportPrompts({ prompts, total, onClose }: Props) {
  const toast = useToast();
  const { workspace } = useFrame();
  const { run, count, problem, stop } = useExport();
  const busy = count !== undefined;

  async function go() {
    const packed = await run({ promptIds: prompts?.map(({ id }) => id), name: `${workspace.slug}-prompts.zip` });
    if (packed === undefined) return;
    toast({ message: packed === 1 ? "One prompt is packed." : `${packed.toLocaleString("en")} prompts are packed.` });
    onClose();
  }

  function close() {
    stop();
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => open || close()}
      title={prompts ? `Export ${prompts.length === 1 ? "one prompt" : `${prompts.length.toLocaleString("en")} prompts`}` : `Export ${workspace.name}`}
      sentence="A zip with one YAML file for each prompt and all its versions, in the folders of the library. Imported again, every version keeps its checksum. Drafts, and prompts without a version, stay here."
      actions={
        <>
          <Button onClick={close}>{busy ? "Stop" : "Not now"}</Button>
          <Button kind="primary" pending={busy} onClick={() => void go()}>
            Pack and download
          </Button>
        </>
      }
    >
      {busy ? (
        <Progress label="Packing" value={count} max={Math.max(total, count)} note={`${count.toLocaleString("en")} of about ${Math.max(total, count).toLocaleString("en")}`} />
      ) : problem ? (
        <Notice tone="bad">{problem} Nothing was downloaded.</Notice>
      ) : null}
    </Dialog>
  );
}
