import { nounOf } from "./rooms";
import type { Rule } from "./rule";
import { isTest } from "./tree";

const fixed = /^(schema|queries|sql|jobs)$/;
const question = /^[a-z]+(-[a-z]+)*\.query$/;
const command = /^[a-z]+(-[a-z]+)+$/;
const commandMade = /^(export )?const \w+ = (command|accountCommand|mark|workspaceMark)\(/gm;

export const vocabularyRules: Rule[] = [
  {
    name: "a noun folder speaks the agreed words",
    breaches: (tree) =>
      [...tree.keys()].flatMap((file) => {
        const word = wordOf(file);
        if (word === undefined || [fixed, question, command].some((form) => form.test(word))) return [];
        return [`${file}: a noun holds schema.ts, queries.ts, <question>.query.ts, sql.ts, jobs.ts and <verb>-<noun>.ts, with tests beside them.`];
      }),
    broken: [
      { "server/prompt/service.ts": "" },
      { "server/prompt/commands/create-prompt.ts": "" },
      { "server/prompt/PromptCard.ts": "" },
      { "server/prompt/prompt.repository.ts": "" },
    ],
    kept: [
      {
        "server/prompt/schema.ts": "",
        "server/prompt/queries.test.ts": "",
        "server/prompt/near-duplicates.query.ts": "",
        "server/prompt/create-prompt.ts": "",
        "server/prompt/blame.test.ts": "",
      },
    ],
  },
  {
    name: "each command has a <verb>-<noun>.ts to itself",
    breaches: (tree) =>
      [...tree].flatMap(([file, text]) => {
        const made = isTest(file) ? 0 : (text.match(commandMade)?.length ?? 0);
        const room = command.test(wordOf(file) ?? "") ? 1 : 0;
        return made <= room ? [] : [`${file} defines ${made} commands. Each belongs in a <verb>-<noun>.ts of its own, in the folder of its noun.`];
      }),
    broken: [
      { "server/prompt/create-prompt.ts": "export const createPrompt = command({});\nexport const dropPrompt = command({});" },
      { "server/prompt/create-prompt.ts": "export const createPrompt = command({});\nconst dropPrompt = command({});" },
      { "server/prompt/queries.ts": "export const createPrompt = command({});" },
      { "server/api/prompt.ts": "export const createPrompt = accountCommand({});" },
    ],
    kept: [
      { "server/prompt/create-prompt.ts": "export const createPrompt = command({});", "server/prompt/create-prompt.test.ts": "" },
      { "server/account/sign-up.ts": "export const signUp = accountCommand({});" },
      { "server/account/touch-session.ts": "export const touchSession = mark({});" },
    ],
  },
];

/** What a file in a noun's folder is called, without the endings; undefined for files elsewhere. */
function wordOf(file: string): string | undefined {
  const noun = nounOf(file);
  if (!noun || isTest(file)) return undefined;
  return file.slice(`server/${noun}/`.length).replace(/\.tsx?$/, "");
}
