import { z } from "zod";
import { failureMode } from "#server/core/incident/catalogue";
import { wordSought } from "#server/prompt/schema";
import { nameOf, wholeText } from "#server/input";

export const incidentTitle = nameOf(140);
export const complaint = wholeText("What was complained of", 10_000).trim();
export const pasted = wholeText("A pasted output", 20_000).trim();
export const noteBody = wholeText("A note", 4000).trim().min(1, "Write what you know");
export const cause = wholeText("A cause", 10_000).trim();
export const lesson = wholeText("A lesson", 10_000).trim();
export const customer = wordSought(200).trim();
export const traceId = wordSought(200).trim();
export const failure = z.string().max(60).refine((id) => failureMode(id) !== undefined, "The risk catalogue has no such entry");
export const serial = z.int32().min(1, "Incidents are counted from one");
/** A day as the workspace's calendar has it. */
export const day = z.iso.date("Give a day, such as 2026-11-18");

export const mostNotes = 1000;
