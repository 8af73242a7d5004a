import { z } from "zod";
import { roles } from "#server/access/permissions";
import { contractLevels, lintLevels, type Demands } from "#server/core/policy/demands";
import { problemOfZone } from "#server/core/run/day";
import { nameOf, wholeText } from "#server/input";
import { id } from "#server/workspace/schema";

export const mostEnvironments = 12;
const mostLines = 20;
const mostFreezes = 20;
const mostSuites = 20;
const mostPeople = 50;
const mostApprovals = 10;
const longestDwell = 90 * 24 * 60;

export const environmentName = nameOf(40);
export const environmentKey = z
  .string("Give a key")
  .trim()
  .min(1, "Give a key")
  .max(40, "A key has at most 40 characters")
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "A key begins with a letter and is made of small letters, digits and single hyphens")
  .refine((key) => key !== "latest", "“latest” is the newest version of a prompt; choose another key");
export const place = z.int("Choose a place").min(0, "Choose a place").max(mostEnvironments - 1, `A pipeline has at most ${mostEnvironments} environments`);
export const why = wholeText("A reason", 500).trim();

const distinct = <T extends z.ZodType<readonly string[]>>(list: T, word: string) => list.refine((all) => new Set(all).size === all.length, word);
const count = (word: string) => z.int(word).min(0, word).max(mostApprovals, `At most ${mostApprovals} approvals are asked for at once`);
const named = z.object({
  roles: distinct(z.array(z.enum(roles, "Choose one of the roles")).max(roles.length), "A role is named once"),
  people: distinct(z.array(id).max(mostPeople, `A policy names at most ${mostPeople} people`), "Somebody is named once"),
});

const zone = z.string("Choose a time zone").max(60, "A time zone’s name has at most 60 characters").check((given) => {
  const problem = /^[A-Za-z]/.test(given.value) ? problemOfZone(given.value) : "Choose a time zone by its city, such as Europe/Berlin.";
  if (problem !== undefined) given.issues.push({ code: "custom", message: problem, input: given.value });
});
const weekTime = z.object({ day: z.int().min(1, "Choose a day").max(7, "Choose a day"), time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write a time such as 16:00") });
const dayTime = z
  .string()
  .regex(/^20\d\d-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, "Choose a day and a time of this century")
  .refine((text) => !Number.isNaN(Date.parse(`${text}Z`)) && new Date(`${text}Z`).toISOString().startsWith(text), "There is no such day");
const every = z.object({ from: weekTime, until: weekTime }).refine(({ from, until }) => from.day !== until.day || from.time !== until.time, { message: "A freeze that ends when it begins would hold for ever; choose another end", path: ["until"] });
const once = z.object({ from: dayTime, until: dayTime }).refine(({ from, until }) => from < until, { message: "A freeze ends after it begins", path: ["until"] });
const called = { name: nameOf(60), zone };
const freeze = z.union([z.strictObject({ ...called, every }), z.strictObject({ ...called, once })]);

/** What an environment may be told to demand. */
export const demands: z.ZodType<Demands> = z
  .object({
    from: environmentKey.nullable(),
    dwellMinutes: z.int("Say how long in whole minutes").min(0, "Say how long in whole minutes").max(longestDwell, "Something stays in a place for 90 days at most"),
    approvals: named.extend({
      count: count("Say how many approvals"),
      rises: z.object({
        highRisk: count("Say how many more"),
        breaking: count("Say how many more"),
        lintError: count("Say how many more"),
        dependants: z.object({ over: z.int().min(0).max(100_000, "Say how many dependants"), by: count("Say how many more") }).nullable(),
      }),
    }),
    lint: z.enum(lintLevels, "Choose what the linter may find"),
    contract: z.enum(contractLevels, "Choose what may break"),
    checklist: distinct(z.array(nameOf(200)).max(mostLines, `A checklist has at most ${mostLines} lines`), "A line stands on a checklist once"),
    suites: distinct(z.array(nameOf(60)).max(mostSuites, `A policy names at most ${mostSuites} suites`), "A suite is named once"),
    freezes: z.array(freeze).max(mostFreezes, `A policy has at most ${mostFreezes} freezes`),
    releasers: named,
    glass: named,
  })
  .refine(({ from, dwellMinutes }) => from !== null || dwellMinutes === 0, { message: "Time in the place before can only be asked for where there is one; choose where it must be live first", path: ["dwellMinutes"] });
