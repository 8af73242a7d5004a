import { inWords, type Recorded } from "./entry";
import type { Told } from "./told";

const into = (folder: unknown) => (folder ? `into ${inWords(folder)}` : "out of its folder");
const some = (value: unknown) => (Array.isArray(value) ? value.map(inWords).join(", ") : "");
const named = (people: unknown, otherwise: string) => some(people) || otherwise;

/** Whether the inputs and outputs of a prompt are stored at all. */
function keeping(before: Recorded, after: Recorded, subject: string) {
  const said = [
    ["storeInputs", "inputs"],
    ["storeOutputs", "outputs"],
  ].flatMap(([fact = "", word]) => (before[fact] === after[fact] ? [] : `${after[fact] === false ? "stopped storing" : "let Galley store"} the ${word} of ${subject}`));
  return said.length > 0 ? said.join(" and ") : undefined;
}

const fates: Record<string, string> = { off: "stored as written", mask: "masked", hash: "replaced by its mark", drop: "left out with the whole text" };
const becomes = (mode: unknown) => fates[String(mode)] ?? inWords(mode);

const costs = ({ input, output }: Record<string, unknown>) => `$${inWords(input)} in and $${inWords(output)} out a million tokens`;

/** How the acts on folders, prompts and versions read after the name of who did them. */
export const librarySentences: Record<string, (told: Told) => string> = {
  "folder.create": ({ subject, after }) => `made the folder ${subject}${after.in ? ` in ${inWords(after.in)}` : ""}`,
  "folder.rename": ({ before, after }) => `renamed the folder ${inWords(before.name)} to ${inWords(after.name)}`,
  "folder.move": ({ subject, after }) => `moved the folder ${subject} ${after.in ? `into ${inWords(after.in)}` : "to the top"}`,
  "folder.set-team": ({ subject, after }) => (after.team ? `gave the folder ${subject} to ${inWords(after.team)}` : `left the folder ${subject} to whoever owns the one above`),
  "folder.set-keepers": ({ subject, after }) =>
    "editors" in after ? `named who edits in ${subject}: ${named(after.editors, "as in the folder above")}` : `named who approves in ${subject}: ${named(after.approvers, "as in the folder above")}`,
  "folder.delete": ({ subject }) => `deleted the empty folder ${subject}`,
  "prompt.create": ({ subject, after }) => `began ${after.standing === "personal" ? "the personal prompt" : "the prompt"} ${subject}`,
  "prompt.describe": ({ subject, before, after }) => (before.name === after.name ? (keeping(before, after, subject) ?? `described ${subject} anew`) : `renamed ${inWords(before.name)} to ${inWords(after.name)}`),
  "prompt.move": ({ subject, after }) => `moved ${subject} ${into(after.to)}`,
  "prompt.tag": ({ subject, after }) =>
    [
      some(after.added) ? `tagged ${subject} ${some(after.added)}` : [],
      some(after.removed) ? `took ${some(after.removed)} off ${subject}` : [],
    ]
      .flat()
      .join(" and "),
  "prompt.archive": ({ subject }) => `archived ${subject}`,
  "prompt.restore": ({ subject }) => `brought ${subject} back from the archive`,
  "prompt.share": ({ subject, after }) => `shared ${subject} with the team${after.to ? `, in ${inWords(after.to)}` : ""}`,
  "prompt.give": ({ subject, after }) => `handed ${subject} over to ${inWords(after.owner)}`,
  "prompt.fork": ({ subject, after }) => `forked ${inWords(after.from)} as ${subject}`,
  "prompt.import": ({ subject, after }) => `brought ${subject} in from a file, with ${inWords(after.versions)} ${after.versions === 1 ? "version" : "versions"}`,
  "input-set.save": ({ subject, after }) => `kept the values ${subject} for ${inWords(after.prompt)}`,
  "input-set.delete": ({ subject, before }) => `deleted the values ${subject} of ${inWords(before.prompt)}`,
  "version.save": ({ subject, after }) => `saved ${subject}: ${inWords(after.what)}`,
  "comment.add": ({ subject }) => `commented on ${subject}`,
  "comment.delete": ({ subject }) => `took a comment on ${subject} back`,
  "redaction.change": ({ subject, before, after }) => `set each “${subject}” in a text to be ${becomes(after.mode)}; was ${becomes(before.mode)}`,
  "redaction.save-pattern": ({ subject, before, after }) => `${before.pattern ? "changed" : "made"} the pattern “${subject}”: what it finds is ${becomes(after.mode)}`,
  "redaction.delete-pattern": ({ subject }) => `deleted the pattern “${subject}”; what it found is stored from now on`,
  "view.save": ({ subject, after }) => `kept the view ${subject}${after.shared ? ", for everybody" : ""}`,
  "view.delete": ({ subject }) => `deleted the view ${subject}`,
  "export.start": ({ after }) => `began to take runs along as ${after.format === "csv" ? "CSV" : "JSON lines"}`,
  "export.cancel": () => "threw an export of runs away",
  "price.add": ({ subject, after }) => `priced ${subject} from ${inWords(after.from)} on, at ${costs(after)}`,
  "price.change": ({ subject, before, after }) => `changed the price of ${subject} to ${costs(after)} from ${inWords(after.from)} on; was ${costs(before)}`,
  "price.remove": ({ subject, before }) => `removed the price of ${subject} from ${inWords(before.from)} on, which was ${costs(before)}`,
  "lint.weigh": ({ subject, before, after }) => `set the rule “${subject}” to ${inWords(after.severity)}; was ${inWords(before.severity)}`,
};
