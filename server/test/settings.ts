const ours = /^(PORT|HOST|PUBLIC_URL|DATA_DIR|AUTH_SECRET|MAIL_FROM|SMTP_URL|REDIS_URL|TRUST_PROXY|LOG_LEVEL|NEXT_URL)$|^(DATABASE|OIDC|GALLEY)_/;

/** An environment in which nobody has configured Galley: tests must not reach whatever is in use on this machine. */
export function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name))) as NodeJS.ProcessEnv;
}
