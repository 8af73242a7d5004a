"use client";
import { lazyMenu } from "#components/ui/lazy-menu";
import type { ToolChoice } from "./tool-menu";

/** The tools as a menu, whose code is fetched as the pointer nears its button. */
export const ToolMenu = lazyMenu<ToolChoice>(() => import("./tool-menu").then((file) => file.ToolMenu));
