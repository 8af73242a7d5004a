interface Kept {
  id: string;
  name: string;
  parentId: string | null;
  prompts: number;
}

export interface Branch<F extends Kept = Kept> {
  folder: F;
  depth: number;
  /** The prompts in it and in all below it. */
  count: number;
  below: Branch<F>[];
}

/** Folders as they lie in one another, in the order they came. A ring, which the server refuses, would not be drawn. */
export function treeOf<F extends Kept>(folders: readonly F[]): Branch<F>[] {
  const known = new Set(folders.map(({ id }) => id));
  const children = new Map<string | null, F[]>();
  for (const folder of folders) {
    const parent = folder.parentId !== null && known.has(folder.parentId) ? folder.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), folder]);
  }
  const branchesOf = (parent: string | null, depth: number): Branch<F>[] =>
    (children.get(parent) ?? []).map((folder) => {
      const below = branchesOf(folder.id, depth + 1);
      return { folder, depth, count: below.reduce((sum, { count }) => sum + count, folder.prompts), below };
    });
  return branchesOf(null, 0);
}

/** The rows one sees: a branch below another shows only while all above it are open. */
export const rowsOf = <F extends Kept>(branches: readonly Branch<F>[], isOpen: (id: string) => boolean): Branch<F>[] =>
  branches.flatMap((branch) => [branch, ...(isOpen(branch.folder.id) ? rowsOf(branch.below, isOpen) : [])]);

/** The folders above one, from the top down. */
export function pathTo<F extends Kept>(folders: readonly F[], id: string | undefined): F[] {
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  const path: F[] = [];
  for (let at = byId.get(id ?? ""); at && !path.includes(at); at = byId.get(at.parentId ?? "")) path.unshift(at);
  return path;
}

/** A folder and all below it: where it can't be moved to. */
export function withBelow(branches: readonly Branch[], id: string): ReadonlySet<string> {
  const all = rowsOf(branches, () => true);
  const start = all.find(({ folder }) => folder.id === id);
  return new Set(start ? rowsOf([start], () => true).map(({ folder }) => folder.id) : [id]);
}
