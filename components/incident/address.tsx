/** Incidents: the list, one of them by its number, or a page beside them. */
export const incidentsAddress = (slug: string, page: number | "new" | "catalogue" | "resolved" | "" = "") => `/${slug}/incidents${page === "" ? "" : `/${page}`}`;

/** The risk catalogue, at one of its entries. */
export const failureAddress = (slug: string, mode = "") => `${incidentsAddress(slug, "catalogue")}${mode && `#${mode}`}`;
