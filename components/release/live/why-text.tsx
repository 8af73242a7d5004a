import { useFrame } from "#components/shell/frame-context";
import type { ReleaseLine } from "#components/release/answers";
import { Link } from "#components/ui/link";

/** Why something went live, with the Change it came by. */
export function WhyText({ release: { why, change, kind } }: { release: Pick<ReleaseLine, "why" | "change" | "kind"> }) {
  const { workspace } = useFrame();
  return (
    <>
      {kind === "rollback" ? "rolled back: " : ""}
      {why}
      {change ? (
        <>
          {" "}
          <Link href={`/${workspace.slug}/changes/${change.serial}`}>change {change.serial}</Link>
        </>
      ) : null}
    </>
  );
}
