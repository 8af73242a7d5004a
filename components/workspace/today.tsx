"use client";
import { useSyncExternalStore } from "react";

const say = (timeZone?: string) => new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone }).format(new Date()).replace(",", "");
const never = () => () => undefined;

/** The day where the reader is; until the browser has said so, the day in UTC. */
export function Today() {
  return useSyncExternalStore(
    never,
    () => say(),
    () => say("UTC"),
  );
}
