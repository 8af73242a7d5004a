import { nameOf } from "#server/input";

export const folderName = nameOf(60);

/** How far a tree goes down, and how wide it gets; every page shows all of it. */
export const mostFolders = 1000;
export const deepest = 6;
