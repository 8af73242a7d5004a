import next from "@next/eslint-plugin-next";
import { defineConfig, globalIgnores } from "eslint/config";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const batch = {
  selector: "CallExpression[callee.property.name='$transaction'] > ArrayExpression.arguments",
  message: "The batch form escapes the workspace's transaction. Put the write in a command; it runs inside one already.",
};
const barrel = {
  selector: "ExportAllDeclaration",
  message: "No barrels: import each thing from the file that defines it.",
};
const defaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Give it a name and export that, so it is called the same everywhere. Only Next's own files export a default.",
};
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']:not(MemberExpression[property.name='NODE_ENV'] > *)",
  message: "Settings are validated in one place: add it to server/env.ts and ask env() for it.",
};

const climbing = {
  regex: String.raw`^\.\.(/|$)`,
  message: "No climbing imports: use ./name in the same folder, #server/… or #components/… for everything else.",
};

const nextFiles = "app/**/{page,layout,template,loading,error,not-found,global-error,default,icon,opengraph-image}.tsx";

export default defineConfig(
  globalIgnores([".next/", ".data/", "dist/", "server/db/generated/", "next-env.d.ts", "test-results/", "playwright-report/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    rules: {
      "no-restricted-imports": ["error", { patterns: [climbing] }],
      "no-restricted-syntax": ["error", batch, barrel],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-var": "error",
      "prefer-const": "error",
      "object-shorthand": "error",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/array-type": "error",
      "@typescript-eslint/consistent-type-definitions": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true, boolean: true } }],
      "@typescript-eslint/prefer-optional-chain": "error",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["{app,components}/**/*.{ts,tsx}"],
    extends: [hooks.configs.flat.recommended, next.configs["core-web-vitals"]],
  },
  {
    files: ["{app,components,server,client}/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", batch, barrel, defaultExport, environment], "no-console": "error" },
  },
  {
    files: [nextFiles],
    rules: { "no-restricted-syntax": ["error", batch, barrel, environment] },
  },
  {
    files: ["server/env.ts", "server/boot/**/*.ts", "server/test/**/*.ts", "**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", batch, barrel, defaultExport], "no-console": "off" },
  },
);
