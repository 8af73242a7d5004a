import type { ReactNode } from "react";
import { clsx } from "clsx";
import type { PhoneTab } from "./phone-tabs";

interface Props {
  /** What stands in the middle. */
  name?: string;
  shown: PhoneTab;
  inputs: ReactNode;
  sheet: ReactNode;
  preview: ReactNode;
}

const stays = "desk:sticky desk:top-0 desk:max-h-dvh desk:overflow-y-auto";

/** Inputs, sheet, preview: three columns where there is room, two on a small screen, one on a phone. */
export function Columns({ name = "Prompt", shown, inputs, sheet, preview }: Props) {
  const only = (tab: PhoneTab) => shown !== tab && "max-desk:hidden";
  return (
    <div className="-mx-4 grid desk:-mx-8 desk:-mb-12 desk:min-h-[calc(100dvh-12rem)] desk:grid-cols-[minmax(0,1fr)_18.5rem] wide:grid-cols-[15rem_minmax(0,1fr)_18rem] min-[1360px]:grid-cols-[16rem_minmax(0,1fr)_20rem]">
      <section aria-label={name} className={clsx("min-w-0 px-5 pb-8 max-desk:px-0 desk:pl-8 wide:order-2 wide:pl-5", only("write"))}>
        {sheet}
      </section>
      <div className="max-desk:contents desk:border-l desk:border-rule wide:contents">
        <aside aria-label="Inputs" className={clsx("px-4 pb-6 desk:px-5 desk:pt-4 wide:order-1 wide:border-r wide:border-rule wide:pl-8", only("inputs"))}>
          <div className={`${stays} -mx-1 px-1 max-wide:static! max-wide:max-h-none!`}>{inputs}</div>
        </aside>
        <aside aria-label="Preview" className={clsx("px-4 pb-6 desk:px-5 desk:pt-4 max-wide:desk:border-t max-wide:desk:border-rule wide:order-3 wide:border-l wide:border-rule wide:pr-6", only("preview"))}>
          <div className={`${stays} -mx-1 px-1`}>{preview}</div>
        </aside>
      </div>
    </div>
  );
}
