import { eventRoutes } from "#server/http/events/events";
import { healthRoutes, type Probe } from "#server/http/health/health";
import type { Route } from "#server/http/router";

/** Every public address the gateway answers itself; all others are pages. */
export const routes = (probes: Record<string, Probe>): Route[] => [...healthRoutes(probes), ...eventRoutes()];
