import { answerCutOff } from "./contract/answer-cut-off";
import { brokenJson } from "./contract/broken-json";
import { contractUnsaid } from "./contract/contract-unsaid";
import { exampleViolatesContract } from "./contract/example-violates-contract";
import { outputWithoutContract } from "./contract/output-without-contract";
import { tokenBudget } from "./contract/token-budget";
import { bidiControls } from "./injection/bidi-controls";
import { hiddenCharacters } from "./injection/hidden-characters";
import { homoglyphs } from "./injection/homoglyphs";
import { outsideTextTrusted } from "./injection/outside-text-trusted";
import { untrustedInSystem } from "./injection/untrusted-in-system";
import { untrustedUndelimited } from "./injection/untrusted-undelimited";
import { chatResidue } from "./leftovers/chat-residue";
import { duplicateHeading } from "./leftovers/duplicate-heading";
import { emptyBlock } from "./leftovers/empty-block";
import { hugeBlock } from "./leftovers/huge-block";
import { markForLater } from "./leftovers/mark-for-later";
import { placeholderLeft } from "./leftovers/placeholder-left";
import { strayWhitespace } from "./leftovers/stray-whitespace";
import { unusedSuppression } from "./leftovers/unused-suppression";
import { personalData } from "./secrets/personal-data";
import { secrets } from "./secrets/secrets";
import { exampleBreaksInput } from "./template/example-breaks-input";
import { foreignTemplate } from "./template/foreign-template";
import { inputImpossible } from "./template/input-impossible";
import { optionalUnguarded } from "./template/optional-unguarded";
import { snippetMissing } from "./template/snippet-missing";
import { templateBroken } from "./template/template-broken";
import { unbalancedFences } from "./template/unbalanced-fences";
import { unbalancedTags } from "./template/unbalanced-tags";
import { undefinedVariable } from "./template/undefined-variable";
import { unusedInput } from "./template/unused-input";
import { aiTellsNotExcluded } from "./wording/ai-tells-not-excluded";
import { contradiction } from "./wording/contradiction";
import { dateRelative } from "./wording/date-relative";
import { doubleInstruction } from "./wording/double-instruction";
import { hedgedInstruction } from "./wording/hedged-instruction";
import { negativeOnly } from "./wording/negative-only";
import { noTask } from "./wording/no-task";
import { politenessNoise } from "./wording/politeness-noise";
import { roleAfterTask } from "./wording/role-after-task";
import { shouting } from "./wording/shouting";
import { toneWithoutExample } from "./wording/tone-without-example";
import { vagueInstruction } from "./wording/vague-instruction";
import type { Rule } from "./rule";

/** Every rule, by what it guards. */
export const rules: readonly Rule[] = [
  ...[untrustedInSystem, untrustedUndelimited, hiddenCharacters, bidiControls, homoglyphs, outsideTextTrusted],
  ...[secrets, personalData],
  ...[templateBroken, undefinedVariable, unusedInput, snippetMissing, foreignTemplate, inputImpossible, exampleBreaksInput, optionalUnguarded, unbalancedTags, unbalancedFences],
  ...[outputWithoutContract, contractUnsaid, exampleViolatesContract, brokenJson, tokenBudget, answerCutOff],
  ...[noTask, contradiction, doubleInstruction, aiTellsNotExcluded, toneWithoutExample, vagueInstruction, hedgedInstruction, negativeOnly, dateRelative, roleAfterTask, politenessNoise, shouting],
  ...[placeholderLeft, markForLater, chatResidue, emptyBlock, duplicateHeading, hugeBlock, strayWhitespace, unusedSuppression],
];
