import type { Member } from "#components/workspace/answers";

/** Whoever is asked to review: a person, everybody of a role, or a team. */
export type Asked = { kind: "person"; memberId: string } | { kind: "role"; role: Member["role"] } | { kind: "team"; teamId: string };

export interface Askable {
  asked: Asked;
  name: string;
  note: string;
}

/** One word for whoever is asked, so that nobody is offered twice. */
export const wordFor = (kind: Asked["kind"], name: string) => `${kind} ${name}`;
