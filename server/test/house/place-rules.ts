import { componentRooms, nouns, serverFiles, serverRooms, topLevel } from "./rooms";
import type { Rule } from "./rule";

const junk = /^(utils?|helpers?|libs?|common|shared|misc)(\.[a-z.]+)?$/i;
const nextFile = /^(page|layout|template|loading|error|not-found|global-error|default)\.tsx$|^route\.ts$/;
const serverFile = new RegExp(`^(${serverFiles.join("|")})(\\.test)?\\.ts$`);

export const placeRules: Rule[] = [
  {
    name: "only what is agreed lies at the top",
    breaches: (tree) => [
      ...new Set(
        [...tree.keys()].flatMap((file) => {
          const [top = "", ...rest] = file.split("/");
          const agreed = rest.length ? topLevel.folders : topLevel.files;
          return agreed.includes(top) ? [] : [`${top} lies at the top of the project. Put it in the room it belongs to: ${topLevel.folders.join(", ")}.`];
        }),
      ),
    ],
    broken: [{ "scripts/fix.mjs": "" }, { "proxy.ts": "" }],
    kept: [{ "README.md": "", "app/page.tsx": "" }],
  },
  {
    name: "no junk drawers",
    breaches: (tree) =>
      [...tree.keys()]
        .filter((file) => file.split("/").some((part) => junk.test(part)))
        .map((file) => `${file} is named after nothing. Name it after what it does, in the room that needs it.`),
    broken: [{ "server/utils/dates.ts": "" }, { "components/ui/helpers.ts": "" }, { "server/prompt/lib/x.ts": "" }, { "e2e/common.ts": "" }],
    kept: [{ "components/ui/library.tsx": "" }],
  },
  {
    name: "the server holds its rooms and nothing else",
    breaches: (tree) =>
      inside(tree.keys(), "server").flatMap(({ file, next, deeper }) =>
        (deeper ? serverRooms.includes(next) : serverFile.test(next))
          ? []
          : [`${file}: the server has no room "${next}". Its rooms are ${serverRooms.join(", ")}.`],
      ),
    broken: [{ "server/services/send.ts": "" }, { "server/logger.ts": "" }],
    kept: [{ "server/command.ts": "", "server/command.test.ts": "", "server/prompt/queries.ts": "" }],
  },
  {
    name: "components lie in ui, shell, api or their noun",
    breaches: (tree) =>
      inside(tree.keys(), "components").flatMap(({ file, next, deeper }) =>
        deeper && componentRooms.includes(next) ? [] : [`${file} belongs in components/ui, components/shell, components/api (the way to the server), or one of ${nouns.join(", ")}.`],
      ),
    broken: [{ "components/button.tsx": "" }, { "components/widgets/button.tsx": "" }],
    kept: [{ "components/ui/button.tsx": "", "components/prompt/card.tsx": "" }],
  },
  {
    name: "app holds pages and route files only",
    breaches: (tree) =>
      [...tree.keys()]
        .filter((file) => /^app\/.*\.tsx?$/.test(file) && !nextFile.test(file.split("/").at(-1) ?? ""))
        .map((file) => `${file} is neither a page nor a route. What is shown belongs in components, what is decided in a noun.`),
    broken: [{ "app/[workspace]/home/greeting.tsx": "" }, { "app/actions.ts": "" }],
    kept: [{ "app/[workspace]/home/page.tsx": "", "app/api/trpc/[procedure]/route.ts": "", "app/globals.css": "" }],
  },
];

function inside(files: Iterable<string>, folder: string) {
  return [...files]
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => {
      const [next = "", ...deeper] = file.split("/").slice(1);
      return { file, next, deeper: deeper.length > 0 };
    });
}
