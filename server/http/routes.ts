import { eventRoutes } from "./events/events";
import { healthRoutes, type Probe } from "./health/health";
import type { Route } from "./router";

/** Every public address the gateway answers itself; all others are pages. */
export const routes = (probes: Record<string, Probe>): Route[] => [...healthRoutes(probes), ...eventRoutes()];
