"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useCallback, useDeferredValue, useState } from "react";
import { useApi } from "#components/api/provider";
import { Section } from "#components/ui/section";
import { matches } from "#components/workspace/matches";
import { counted, SearchLine } from "#components/workspace/search-line";
import type { Weight } from "#server/core/lint/lint";
import { guarded } from "#server/core/lint/rule";
import { guards } from "./guards";
import { RuleEntry } from "./rule-entry";
import type { RuleInWords } from "./rule-words";
import { useWeighRule } from "./use-weigh-rule";

/** Every rule under what it guards, found by any of its words. */
export function RuleList({ rules, maySet }: { rules: readonly RuleInWords[]; maySet: boolean }) {
  const api = useApi();
  const { data } = useSuspenseQuery(api.lint.rules.queryOptions({}));
  const weigh = useWeighRule();
  const [sought, setSought] = useState("");
  const wanted = useDeferredValue(sought);
  const weightOf = ({ id, standard }: RuleInWords): Weight => data.find(({ rule }) => rule === id)?.severity ?? standard;
  const found = rules.filter((rule) => matches(wanted, rule.id, rule.title, rule.explanation, weightOf(rule), guards[rule.guards].title));
  const onWeigh = useCallback((rule: RuleInWords, weight: Weight) => weigh(rule, weight, data.find((one) => one.rule === rule.id)?.severity ?? rule.standard), [weigh, data]);

  return (
    <>
      <SearchLine label="Find a rule" value={sought} onValue={setSought} said={counted(found.length, rules.length, "rule")} />
      {found.length === 0 ? <p className="py-6 text-13 text-ink-2">No rule speaks of “{wanted}”. Try a shorter word, or one from the finding.</p> : null}
      {guarded.map((group) => {
        const its = found.filter((rule) => rule.guards === group);
        return its.length > 0 ? (
          <Section key={group} title={guards[group].title} note={guards[group].sentence}>
            {its.map((rule) => (
              <RuleEntry key={rule.id} rule={rule} weight={weightOf(rule)} onWeigh={maySet ? onWeigh : undefined} />
            ))}
          </Section>
        ) : null;
      })}
    </>
  );
}
