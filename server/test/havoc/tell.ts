import { setTimeout as wait } from "node:timers/promises";
import type { WorkspaceId } from "#server/db/for-workspace";
import { isRefused } from "#server/recorder/event";
import { record } from "#server/recorder/record";
import { insistentClient, type Answered } from "#server/test/insistent-client";
import { diceOf, type Dice } from "./dice";
import { lifeOf, wordsOf, type Life, type Word, type World } from "./lives";

interface Place {
  workspaceId: WorkspaceId;
  authorization: string;
}

export interface Load {
  url: string;
  world: World;
  places: readonly Place[];
  events: number;
  /** Given how many are acknowledged by now. */
  progress(acknowledged: number): void;
}

export interface Told {
  /** How many runs were spoken of: those of the numbers below. */
  lives: number;
  acknowledged: number;
  requests: number;
  repeats: number;
  /** Answers that were not what they had to be. */
  wrong: string[];
}

const perBlock = 500;
const blocksAtOnce = 3;
const requestsAtOnce = 16;
const most = 100;

/** Says all of it over the public API, singly and in hundreds, in whatever order, each until it is acknowledged. */
export async function tell({ url, world, places, events, progress }: Load): Promise<Told> {
  const client = insistentClient(url);
  const told: Told = { lives: livesFor(world, events), acknowledged: 0, requests: 0, repeats: 0, wrong: [] };
  const acknowledge = (words: number) => progress((told.acknowledged += words));

  async function post({ place, words }: Request) {
    const { authorization = "" } = places[place] ?? {};
    const answers = await client.post(words[0]?.path ?? "", authorization, words.map(({ item }) => item));
    told.requests += 1;
    words.forEach((word, at) => told.wrong.push(...surprise(word, answers[at])));
    acknowledge(words.length);
  }

  async function remove({ name, place }: Life) {
    const { workspaceId } = places[place] ?? {};
    if (workspaceId === undefined) return;
    const [answer] = await untilDone(() => record([{ kind: "deletion", workspaceId, externalId: name }]), () => (told.repeats += 1));
    if (!answer || isRefused(answer)) told.wrong.push(`${name} was to be deleted, and: ${answer?.refused}`);
    acknowledge(1);
  }

  async function tellBlock(first: number) {
    const lives = numbers(first, Math.min(first + perBlock, told.lives)).map((number) => lifeOf(world, number));
    const dice = diceOf(world.seed + first);
    await inTurns(requestsOf(dice, lives, ({ words }) => words).map((one) => () => post(one)));
    await inTurns(lives.flatMap((life) => (life.deleted ? [() => remove(life)] : [])));
    await inTurns(requestsOf(dice, lives, ({ late }) => late).map((one) => () => post(one)));
  }

  let next = 0;
  const keepTelling = async () => {
    while (next < told.lives) await tellBlock((next += perBlock) - perBlock);
  };
  await Promise.all(numbers(0, blocksAtOnce).map(keepTelling));
  told.repeats += client.repeats;
  client.close();
  return told;
}

function livesFor(world: World, events: number): number {
  let [number, words] = [0, 0];
  while (words < events) words += wordsOf(lifeOf(world, number++));
  return number;
}

interface Request {
  place: number;
  words: Word[];
}

/** What is said of one workspace at one address goes together, in parts of one up to a hundred. */
function requestsOf(dice: Dice, lives: readonly Life[], said: (life: Life) => readonly Word[]): Request[] {
  const groups = new Map<string, Request>();
  for (const life of lives) {
    for (const word of said(life)) {
      const key = `${life.place} ${word.path}`;
      const group = groups.get(key) ?? { place: life.place, words: [] };
      groups.set(key, group);
      group.words.push(word);
    }
  }
  const requests = [...groups.values()].flatMap(({ place, words }) => {
    const parts: Request[] = [];
    const left = dice.shuffled(words);
    const singly = left.length >> 3;
    while (left.length > 0) parts.push({ place, words: left.splice(0, left.length <= singly ? 1 : most - dice.below(most >> 1)) });
    return parts;
  });
  return dice.shuffled(requests);
}

function surprise({ item, unfit = false }: Word, answer: Answered | undefined): string[] {
  const refused = !answer || answer.status === "refused";
  if (refused === unfit) return [];
  return [unfit ? `${item.id} was to be refused, and was stored.` : `${item.id} was to be stored, and was refused: ${answer?.detail}`];
}

async function inTurns(tasks: (() => Promise<void>)[]) {
  let next = 0;
  await Promise.all(
    numbers(0, requestsAtOnce).map(async () => {
      for (let task = tasks[next++]; task; task = tasks[next++]) await task();
    }),
  );
}

export async function untilDone<T>(work: () => Promise<T>, again: () => void = () => undefined): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch {
      again();
      await wait(100);
    }
  }
}

const numbers = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
