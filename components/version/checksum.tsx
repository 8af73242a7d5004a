import { CopyButton } from "#components/ui/copy-button";

/** A version's checksum as far as there is room, and all of it to take along. */
export const Checksum = ({ sha }: { sha: string }) => (
  <span className="-my-1 flex items-center gap-1 max-desk:my-0">
    <span className="mono min-w-0 truncate text-12" title={sha}>
      {sha}
    </span>
    <CopyButton text={sha} label="Copy the checksum" />
  </span>
);
