import { RuleList } from "./rule-list";
import { rulesInWords } from "./rule-words";

/** Documents every rule the linter knows. The rules themselves stay on the server: only their words are sent. */
export function RulesPage({ maySet }: { maySet: boolean }) {
  return (
    <>
      <p className="mt-4 max-w-[80ch] text-13 text-ink-2">
        The linter reads every prompt while it is written and again when it is saved.{" "}
        {maySet ? "How much a rule weighs here counts for every prompt of the workspace." : "Owners and admins choose how much a rule weighs here."} A finding that should stand is suppressed in its
        prompt, with a reason that reviewers see.
      </p>
      <RuleList rules={rulesInWords()} maySet={maySet} />
    </>
  );
}
