"use client";
import { createContext, use } from "react";
import type { CanvasModel } from "./model/model";

const Model = createContext<CanvasModel | null>(null);
export const ModelProvider = Model.Provider;

/** For what opens now and then; a part that is always there is given what it shows. */
export function useModel() {
  const model = use(Model);
  if (!model) throw new Error("This belongs on a canvas.");
  return model;
}
