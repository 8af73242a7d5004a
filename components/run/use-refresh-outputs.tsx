"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useApi } from "#components/api/provider";

/** Asks again for all that an output, its piece or its rating shows in. */
export function useRefreshOutputs() {
  const api = useApi();
  const queries = useQueryClient();
  return useCallback(
    () => Promise.all([api.piece, api.rating, api.run, api.metrics].map((noun) => queries.invalidateQueries(noun.pathFilter()))),
    [api, queries],
  );
}
