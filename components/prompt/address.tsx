/** Where a prompt's pages are. The slashes of a key are part of its name, not of the path. */
export const promptAddress = (slug: string, key: string, page = "") => `/${slug}/prompts/${encodeURIComponent(key)}${page && `/${page}`}`;
