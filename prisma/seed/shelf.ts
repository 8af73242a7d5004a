import { named } from "./named";

/** Something that is done on a day. */
export interface Moment {
  day: number;
  run: () => Promise<unknown>;
}

/** What has been told of the library so far. */
export interface Shelf {
  folders: Map<string, string>;
  prompts: Map<string, { id: string; versions: string[]; /** When each was saved. */ savedAt: number[] }>;
}

export const pathOf = (path: string[]) => path.join("/");

export function placeOf({ folders }: Shelf, path: string[]): string | undefined {
  return path.length === 0 ? undefined : named([...folders], ([there]) => there === pathOf(path))[1];
}

export const promptOf = ({ prompts }: Shelf, key: string) => named([...prompts], ([there]) => there === key)[1];
