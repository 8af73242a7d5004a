"use client";
import { Plus } from "lucide-react";
import { canonical } from "#server/core/version/canonical";
import { families, type Family, type Variant } from "#server/core/version/content";
import { Button } from "#components/ui/button";
import type { PanelProps } from "./contract-panel";
import { familyNames } from "./family-names";
import { VariantRow } from "./variant-row";

interface Props extends PanelProps {
  /** The family whose variant is on the sheet; none while it is what all are told. */
  editing?: Family;
  onEdit: (family: Family | undefined) => void;
}

/** What some families of models are told instead, under the one checksum. */
export function VariantsPanel({ content, onChange, editing, onEdit, problems = [] }: Props) {
  const { variants = [], ...rest } = content;
  const left = families.filter((family) => !variants.some((variant) => variant.family === family));
  const put = (next: Variant[]) => onChange({ ...rest, ...(next.length > 0 && { variants: next }) });

  function add(family: Family) {
    put([...variants, { family, style: content.style, messages: structuredClone(content.messages), ...(content.settings && { settings: structuredClone(content.settings) }) }]);
    onEdit(family);
  }

  function remove(family: Family) {
    put(variants.filter((variant) => variant.family !== family));
    if (editing === family) onEdit(undefined);
  }

  return (
    <div className="grid gap-4">
      <p className="text-13 text-ink-2">A family of models can be told something of its own. A variant starts as a copy; inputs and contract stay those of all.</p>
      <ul className="divide-y divide-rule border-y border-rule">
        <VariantRow name="All models" note="whatever has no variant" shown={editing === undefined} onShow={() => onEdit(undefined)} />
        {variants.map((variant) => (
          <VariantRow key={variant.family} name={familyNames[variant.family]} note={noteOf(variant, content)} shown={editing === variant.family} onShow={() => onEdit(variant.family)} onRemove={() => remove(variant.family)} />
        ))}
      </ul>
      {left.length > 0 ? (
        <div role="group" aria-label="Add a variant" className="flex flex-wrap gap-2">
          {left.map((family) => (
            <Button key={family} size="small" onClick={() => add(family)} aria-label={`Add a variant for ${familyNames[family]}`}>
              <Plus size={14} />
              {familyNames[family]}
            </Button>
          ))}
        </div>
      ) : null}
      {problems.map((problem) => (
        <p key={problem} role="status" className="text-12 text-bad">
          {problem}
        </p>
      ))}
    </div>
  );
}

function noteOf({ style, messages, settings }: Variant, content: PanelProps["content"]): string {
  const differs = (one: unknown, other: unknown) => one !== undefined && canonical(one) !== canonical(other ?? null);
  const parts = [differs(messages, content.messages) && "wording", differs(style, content.style) && "style", differs(settings, content.settings) && "settings"].filter(Boolean);
  return parts.length > 0 ? `other ${parts.join(" and ")}` : "the same so far";
}
