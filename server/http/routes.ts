import { eventRoutes } from "./events/events";
import { exportRoutes } from "./exports/exports";
import { healthRoutes, type Probe } from "./health/health";
import type { Route } from "./router";

/** What the gateway answers itself beside the API, whose operations stand in v1/endpoints.ts; all other addresses are pages. */
export const routes = (probes: Record<string, Probe>): Route[] => [...healthRoutes(probes), ...eventRoutes(), ...exportRoutes()];
