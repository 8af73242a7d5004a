/** Where changes are: the list, or one of them by its number. */
export const changesAddress = (slug: string, page: number | string = "") => `/${slug}/changes${page === "" ? "" : `/${page}`}`;
