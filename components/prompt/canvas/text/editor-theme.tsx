import { EditorView } from "@codemirror/view";

const size = "var(--text-13)";

/** The editor takes face, size and colour from the sheet around it. */
export const editorTheme = EditorView.theme({
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "inherit", overflow: "visible" },
  ".cm-content": { padding: "0", caretColor: "var(--color-pencil)" },
  ".cm-line": { padding: "0" },
  ".cm-placeholder": { color: "var(--color-ink-3)" },
  ".cm-tooltip.cm-tooltip-autocomplete": {
    background: "var(--color-sheet)",
    border: "1px solid var(--color-edge-2)",
    borderRadius: "var(--radius-6)",
    boxShadow: "var(--shadow-float)",
    padding: "4px",
    zIndex: "30",
  },
  ".cm-tooltip-autocomplete > ul": { fontFamily: "var(--font-sans)", maxHeight: "15rem" },
  ".cm-tooltip-autocomplete > ul > li": { display: "flex", gap: "16px", alignItems: "baseline", padding: "4px 8px", borderRadius: "var(--radius-4)", fontSize: size, lineHeight: "20px", color: "var(--color-ink)" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { background: "var(--color-tint)", color: "var(--color-ink)" },
  ".cm-completionLabel": { fontFamily: "var(--font-mono)", fontSize: size },
  ".cm-completionMatchedText": { textDecoration: "none", color: "var(--color-pencil)" },
  ".cm-completionDetail": { marginLeft: "auto", fontStyle: "normal", fontSize: "var(--text-12)", color: "var(--color-ink-3)" },
  ".cm-tooltip.cm-completionInfo": { background: "var(--color-sheet)", border: "1px solid var(--color-edge-2)", borderRadius: "var(--radius-6)", padding: "6px 8px", fontFamily: "var(--font-sans)", fontSize: "var(--text-12)", lineHeight: "16px", color: "var(--color-ink-2)" },
});
