import { adCopy } from "./ad-copy";
import { blogPost } from "./blog-post";
import { caseStudy } from "./case-study";
import { dataExtraction } from "./data-extraction";
import { emailSequence } from "./email-sequence";
import { linkedinPost } from "./linkedin-post";
import { shortVideoScript } from "./short-video-script";
import type { Starter } from "./starter";
import { supportAgent } from "./support-agent";
import { whitePaper } from "./white-paper";
import { xThread } from "./x-thread";

/** In the order in which they are offered. */
export const starters: readonly Starter[] = [blogPost, linkedinPost, emailSequence, adCopy, xThread, shortVideoScript, caseStudy, whitePaper, supportAgent, dataExtraction];
