export const runAddress = (slug: string, runId: string) => `/${slug}/runs/${runId}`;

/** The explorer, asked for something or not. */
export const runsAddress = (slug: string, asked = "") => `/${slug}/runs${asked}`;

export const customerAddress = (slug: string, customer: string) => `/${slug}/runs/customers/${encodeURIComponent(customer)}`;

/** Two runs beside each other. */
export const compareRunsAddress = (slug: string, runId: string, other: string) => `${runAddress(slug, runId)}/compare/${other}`;
