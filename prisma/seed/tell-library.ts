import type { Cast } from "./happen";
import { folders } from "./library/folders";
import { library } from "./library/library";
import type { Moment, Shelf } from "./shelf";
import { folderMoments } from "./tell-folder";
import { promptMoments } from "./tell-prompt";

/** How the library came to be; to be told in the order of the days. */
export function libraryMoments(cast: Cast, shelf: Shelf): Moment[] {
  return [...folders.flatMap((folder) => folderMoments(cast, shelf, folder)), ...library.flatMap((prompt) => promptMoments(cast, shelf, prompt))];
}
