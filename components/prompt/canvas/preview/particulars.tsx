import type { PromptContent } from "#server/core/version/content";
import type { PanelName } from "#components/prompt/canvas/canvas-menu";
import { counted } from "#components/ui/counted";

/** What belongs to the prompt and stands on no sheet, each a door to where it is changed. */
export function Particulars({ content, mayWrite, onPanel }: { content: PromptContent; mayWrite: boolean; onPanel: (panel: PanelName) => void }) {
  return (
    <section aria-labelledby="particulars-heading" className="mt-5">
      <h2 id="particulars-heading" className="text-13 font-bold">
        Beside the text
      </h2>
      <ul className="mt-1 divide-y divide-rule text-13">
        {rows(content).map(({ panel, name, says }) => (
          <li key={panel} className="flex items-baseline gap-2 py-2">
            <span className="w-16 shrink-0">{name}</span>
            <span className="min-w-0 flex-1 truncate text-ink-2">{says}</span>
            {mayWrite ? (
              <button type="button" onClick={() => onPanel(panel)} className="shrink-0 text-12 font-medium text-pencil hover:underline">
                Edit<span className="sr-only"> {name.toLowerCase()}</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function rows({ output, settings = {}, variants = [] }: PromptContent): { panel: PanelName; name: string; says: string }[] {
  const { model, temperature, maxTokens } = settings;
  const set = [model, temperature === undefined ? "" : `temperature ${temperature}`, maxTokens === undefined ? "" : `at most ${maxTokens.toLocaleString("en")} tokens`].filter(Boolean);
  return [
    { panel: "contract", name: "Contract", says: output === undefined ? "None; free text" : output.kind === "json" ? contractWords(output.schema) : "XML Schema" },
    { panel: "settings", name: "Settings", says: set.join(", ") || (Object.keys(settings).length > 0 ? counted(Object.keys(settings).length, "setting") : "Left to whoever runs it") },
    { panel: "variants", name: "Variants", says: variants.map(({ family }) => family).join(", ") || "None; one text for all" },
  ];
}

function contractWords({ properties }: { properties?: unknown }) {
  const count = typeof properties === "object" && properties !== null ? Object.keys(properties).length : 0;
  return count > 0 ? `JSON, ${count} ${count === 1 ? "property" : "properties"}` : "JSON Schema";
}
