import type { Outputs } from "#components/api/outputs";

export type FolderList = Outputs["folder"]["list"];
export type Folder = FolderList["folders"][number];
