import { z } from "zod";
import { nameOf } from "#server/input";

export const outcomeName = nameOf(60).transform((given) => given.toLowerCase());
export const figure = z.number("Give a number").min(-1e13, "This number is too small to be kept").max(1e13, "This number is too large to be kept");
export const day = z.iso.date("A day is written as 2026-11-20");
