/** What of a Change is moved: each prompt to its proposed version. */
export interface Releasable {
  id: string;
  serial: number;
  title: string;
  parts: readonly { promptId: string; versionId: string }[];
}
