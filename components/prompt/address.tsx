/** Where a prompt's pages are. The slashes of a key are part of its name, not of the path. */
export const promptAddress = (slug: string, key: string, page = "") => `/${slug}/prompts/${encodeURIComponent(key)}${page && `/${page}`}`;

/** Where one version of it is kept for good. */
export const versionAddress = (slug: string, key: string, sha: string) => promptAddress(slug, key, `versions/${sha.slice(0, 12)}`);
