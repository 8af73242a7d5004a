"use client";
import { useEffect, useEffectEvent } from "react";
import { keyActOf, type KeyAct } from "#components/prompt/canvas/sheet/keys";
import type { Act } from "./model/act";
import type { WorkflowModel } from "./model/model";
import { done } from "./model/workflow";
import type { WorkflowActs } from "./workflow-context";

interface Props {
  model: WorkflowModel;
  acts: WorkflowActs;
  onSave: () => void;
  onAdding: (at: number) => void;
}

/** The keys of the whole page; on which step they act, the place of the focus says. */
export function useWorkflowKeys({ model, acts, onSave, onAdding }: Props) {
  const { steps } = model;

  function run(key: KeyAct, at: number): boolean {
    const step = steps[at];
    if (key === "save") return (onSave(), true);
    if (key === "undo") return (acts.undo(), acts.say("Undone."), true);
    if (key === "redo") return (acts.redo(), acts.say("Done again."), true);
    if (!step) return false;
    if (key === "add") return (onAdding(at + 1), true);
    const act = actOf(key, step.id, at);
    if (!act) return false;
    const after = done(model, act);
    acts.act(act);
    acts.say(after === model ? "It can’t go further." : said(key, after, step.name));
    return true;
  }

  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = keyActOf(event);
    const target = event.target instanceof Element ? event.target : undefined;
    if (!key || !acts.mayWrite || !target || event.defaultPrevented || !isOnPage(target)) return;
    if ((key === "undo" || key === "redo") && target.matches("input, textarea")) return;
    const id = target.closest("[data-step]")?.getAttribute("data-step");
    if (run(key, steps.findIndex((step) => step.id === id))) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}

function actOf(key: KeyAct, step: string, at: number): Act | undefined {
  if (key === "up") return { do: "move-step", step, at: at - 1 };
  if (key === "down") return { do: "move-step", step, at: at + 1 };
  if (key === "duplicate") return { do: "duplicate-step", step };
  return key === "remove" ? { do: "remove-step", step } : undefined;
}

/** The page and its head, but no dialog over them. */
const isOnPage = (target: Element) => target === document.body || document.getElementById("content")?.contains(target) === true;

function said(key: KeyAct, { steps }: WorkflowModel, name: string) {
  if (key === "remove") return `${name} is removed; ${steps.length} left.`;
  if (key === "duplicate") return `${name} is there twice now.`;
  return `${name} is step ${steps.findIndex((step) => step.name === name) + 1} of ${steps.length} now.`;
}
