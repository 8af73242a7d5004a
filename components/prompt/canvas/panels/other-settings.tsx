import type { Settings } from "#server/core/version/content";
import { Button } from "#components/ui/button";
import { Code } from "#components/ui/code";

interface Props {
  other: Settings["other"];
  onOther: (other: Settings["other"]) => void;
}

/** What came with an import and has no field here: shown and kept, or dropped. */
export function OtherSettings({ other, onOther }: Props) {
  if (!other || Object.keys(other).length === 0) return null;
  return (
    <section aria-label="Other settings">
      <div className="mb-1 flex items-baseline gap-2">
        <h3 className="text-13 font-medium">Other settings</h3>
        <span className="text-12 text-ink-3">kept as they came</span>
        <Button kind="quiet" size="small" className="-mr-2 ml-auto" onClick={() => onOther(undefined)}>
          Drop them
        </Button>
      </div>
      <Code label="Other settings">{JSON.stringify(other, null, 2)}</Code>
    </section>
  );
}
