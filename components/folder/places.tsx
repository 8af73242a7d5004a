import type { Place } from "./folder-picker";
import type { Folders } from "./use-folders";

/** Where one may put a prompt: outside all folders first, then folder by folder. */
export function writablePlaces({ folders, writableUnfiled }: Pick<Folders, "folders" | "writableUnfiled">): Place[] {
  const inside = folders.filter(({ writable }) => writable).map(({ id, path }) => ({ id, path }));
  return [...(writableUnfiled ? [{ id: null, path: [] }] : []), ...inside.sort((one, other) => one.path.join("/").localeCompare(other.path.join("/")))];
}

/** Whether one may put a prompt anywhere. */
export const writesSomewhere = ({ folders, writableUnfiled }: Pick<Folders, "folders" | "writableUnfiled">) => writableUnfiled || folders.some(({ writable }) => writable);
