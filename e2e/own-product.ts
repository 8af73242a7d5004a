import { startProduct, type Product } from "#server/test/product";
import { test as base } from "./fixtures";

/** For stories about a Galley of their own: nobody has begun there yet, or it is set up differently, or it is harmed. */
export const test = base.extend<{ settings: Record<string, string>; product: Product }>({
  settings: async ({}, use) => use({}),

  product: async ({ settings }, use) => {
    const product = await startProduct(settings);
    await use(product);
    await product.stop();
  },

  baseURL: async ({ product }, use) => use(product.url),
});

export { expect } from "./fixtures";
