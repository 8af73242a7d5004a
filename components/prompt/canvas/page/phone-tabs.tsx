import { Segmented } from "#components/ui/segmented";

const segments = [
  { value: "inputs", label: "Inputs" },
  { value: "write", label: "Write" },
  { value: "preview", label: "Preview" },
] as const;

export type PhoneTab = (typeof segments)[number]["value"];

/** Where there is room for one column only, which one. */
export function PhoneTabs({ shown, onShow }: { shown: PhoneTab; onShow: (tab: PhoneTab) => void }) {
  return (
    <div className="flex justify-center py-3 desk:hidden">
      <Segmented<PhoneTab> label="What is shown" segments={segments} value={shown} onChange={onShow} />
    </div>
  );
}
