import type { Family } from "#server/core/version/content";
import { familyNames } from "#components/prompt/canvas/panels/family-names";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";

/** Says that the sheet is not what all models read. */
export function VariantLine({ family, onAll }: { family: Family; onAll: () => void }) {
  return (
    <Notice
      action={
        <Button size="small" onClick={onAll}>
          Back to all models
        </Button>
      }
    >
      This sheet is what {familyNames[family]} alone is told.
    </Notice>
  );
}
