import "server-only";
import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";

/** Waits for what a page is about; a page about nothing is not found. */
export async function orNothing<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof TRPCError && (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST")) notFound();
    throw error;
  }
}
