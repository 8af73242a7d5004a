"use client";
import { AddChip, Chip } from "#components/ui/chip";
import { lazyMenu } from "#components/ui/lazy-menu";
import { filterNames, type Asked, type FilterName } from "./asked";
import { filterLabels, valueLabel } from "./words";

const FilterMenu = lazyMenu<{ name: FilterName; onChoose: (value: string) => void }>(() => import("./filter-menu").then((file) => file.FilterMenu));

interface Props {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** The filters in force, each with the way to drop it; then those one may add. */
export function FilterChips({ asked, onAsk }: Props) {
  return (
    <>
      {filterNames.map((name) => {
        const value = asked[name];
        return value === undefined ? null : <Chip key={name} name={filterLabels[name]} value={valueLabel(name, value)} onRemove={() => onAsk({ ...asked, [name]: undefined })} />;
      })}
      {filterNames
        .filter((name) => asked[name] === undefined)
        .map((name) => (
          <FilterMenu key={name} name={name} trigger={<AddChip>{filterLabels[name]}</AddChip>} onChoose={(value) => onAsk({ ...asked, [name]: value })} />
        ))}
    </>
  );
}
