interface KeyShape {
  name: string;
  /** Looked for first: a plain search is far quicker than an expression. */
  begins: string;
  whole: RegExp;
}

const shape = (name: string, begins: string, rest: string): KeyShape => ({ name, begins, whole: new RegExp(`${begins.replace(/[.[\]\\/]/g, String.raw`\$&`)}${rest}`, "y") });

/** What begins as a key does, and goes on as long. The most telling of two comes first. */
export const keyShapes: readonly KeyShape[] = [
  shape("An Anthropic key", "sk-ant-", String.raw`[A-Za-z0-9_-]{20,200}`),
  shape("An OpenRouter key", "sk-or-v1-", String.raw`[a-f0-9]{40,80}`),
  shape("An OpenAI key", "sk-", String.raw`(?:proj-|svcacct-|admin-)?(?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9_-]{20,200}`),
  shape("An AWS access key", "AKIA", String.raw`[A-Z0-9]{16}(?![A-Za-z0-9])`),
  shape("A temporary AWS access key", "ASIA", String.raw`[A-Z0-9]{16}(?![A-Za-z0-9])`),
  shape("A Google API key", "AIza", String.raw`[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])`),
  ...["ghp_", "gho_", "ghu_", "ghs_", "ghr_"].map((begins) => shape("A GitHub token", begins, String.raw`[A-Za-z0-9]{36,80}`)),
  shape("A GitHub token", "github_pat_", String.raw`[A-Za-z0-9_]{50,100}`),
  shape("A GitLab token", "glpat-", String.raw`[A-Za-z0-9_-]{20,60}`),
  ...["xoxb-", "xoxp-", "xoxa-", "xoxs-", "xapp-"].map((begins) => shape("A Slack token", begins, String.raw`[A-Za-z0-9-]{10,200}`)),
  shape("A Slack webhook", "https://hooks.slack.com/", String.raw`(?:services|workflows)\/[A-Za-z0-9/]{20,120}`),
  ...["sk_live_", "rk_live_", "sk_test_", "whsec_"].map((begins) => shape("A Stripe key", begins, String.raw`[A-Za-z0-9]{16,120}`)),
  shape("A SendGrid key", "SG.", String.raw`[A-Za-z0-9_-]{16,40}\.[A-Za-z0-9_-]{30,60}`),
  shape("An npm token", "npm_", String.raw`[A-Za-z0-9]{36}`),
  shape("A Hugging Face token", "hf_", String.raw`[A-Za-z0-9]{30,50}`),
  shape("A JSON web token", "eyJ", String.raw`[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{16,1000}`),
  shape("A Twilio account with its key", "AC", String.raw`[a-f0-9]{32}(?![A-Za-z0-9])`),
  shape("A Twilio key", "SK", String.raw`[a-f0-9]{32}(?![A-Za-z0-9])`),
  shape("The key of an Azure store", "AccountKey=", String.raw`[A-Za-z0-9+/]{40,100}={0,2}`),
  shape("A DigitalOcean token", "dop_v1_", String.raw`[a-f0-9]{64}`),
  shape("A Shopify token", "shpat_", String.raw`[a-fA-F0-9]{32}`),
  shape("A Groq key", "gsk_", String.raw`[A-Za-z0-9]{40,60}`),
];
