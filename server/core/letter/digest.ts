import { harmless, letter, type Letter } from "./letter";

interface Digest {
  /** Whom it greets. */
  name: string;
  workspace: string;
  /** Where the workspace is reached. */
  home: string;
  lines: readonly { subject: string; path: string }[];
  /** Outputs that wait for their verdict. */
  waiting: number;
}

const mostLines = 30;

/** The letter of the day: what happened, each with the way to it. */
export function digestLetter({ name, workspace, home, lines, waiting }: Digest): Letter {
  const place = harmless(workspace);
  const shown = lines.slice(0, mostLines).map(({ subject, path }) => `${harmless(subject)}\n${home}${path}`);
  const more = lines.length - shown.length;
  return letter({
    subject: lines.length === 1 ? harmless(lines[0]?.subject ?? "") : `${lines.length.toLocaleString("en")} things happened in ${place}`,
    name,
    opening: [
      `This happened in ${place} since the last letter.`,
      ...shown,
      ...(more > 0 ? [`And ${more.toLocaleString("en")} more.`] : []),
      ...(waiting > 0 ? [`${waiting.toLocaleString("en")} ${waiting === 1 ? "output waits" : "outputs wait"} for your verdict.\n${home}/home`] : []),
      "All of it is in your inbox:",
    ].join("\n\n"),
    link: `${home}/inbox`,
    why: `It comes at eight in the morning, once something happened that you have not read. Choose otherwise under Settings, Notifications. If none of it concerns you, ignore this letter: nothing happens.`,
  });
}
