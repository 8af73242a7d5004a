import type { Starter } from "./starter";

export const shortVideoScript: Starter = {
  id: "short-video-script",
  name: "Short-video script",
  purpose: "A script of 15 to 60 seconds that one person can film with a phone, shot by shot.",
  contentType: "video script",
  tags: ["marketing", "video"],
  tools: ["ChatGPT", "Claude", "Runway"],
  content: {
    kind: "prompt",
    style: "markdown",
    messages: [
      {
        role: "user",
        blocks: [
          { kind: "role", text: "You direct short films that are shot on a phone in one afternoon. You think in pictures first and add words where the picture can't say it." },
          { kind: "task", text: "Write the script of a video of {{seconds}} seconds for {{platform}}. It shows this: {{key_point}}\n\nAt the end the viewer should do this: {{action}}" },
          { kind: "audience", text: "{{audience}}\n\nHalf of them watch without sound. All of them decide within two seconds whether to stay." },
          { kind: "context", text: "What can be filmed, and nothing else:\n\n{{#available}}\n- {{.}}\n{{/available}}" },
          { kind: "tone", text: "Spoken language, as the person would say it to a friend who came into the room: half sentences are fine, advertising is not." },
          {
            kind: "format",
            text: "1. One sentence: what the viewer sees in the first two seconds, and why they stay.\n2. A table with the columns seconds, picture, spoken words, words on screen. One row to a shot; the seconds add up to the length.\n3. A list of what to bring to the shoot.\n4. A caption of at most 120 characters.\n\nUse Markdown. Return these four parts and nothing around them.",
          },
          {
            kind: "constraints",
            text: "- Count 2.3 spoken words to a second, and stay at or under that.\n- A shot lasts two to six seconds.\n- Words on screen: at most six to a shot, and enough to follow the video without sound.\n- The product appears in the first third, in somebody's hands.\n- The action is said once, in the last four seconds, and shown on screen.",
          },
          { kind: "exclusions", text: "- No “Hey guys”, “wait for it”, “you won't believe”, “game-changer” or “link in bio”.\n- No logo, no greeting and no music cue as an opening.\n- No shot that needs an actor, a drone or a set beyond the list above.\n- No claim beyond what the video is to show." },
          {
            kind: "examples",
            text: "Two rows, to show the measure:\n\n| seconds | picture | spoken words | words on screen |\n|---|---|---|---|\n| 0–2 | Close on a hand that drops a whole tray of rolls into a bin. | (silence, the sound of the bin) | Every Monday. |\n| 2–6 | The baker looks into the bin, then into the camera. | Thirty-one kilos. I weighed it. | 31 kg |",
          },
        ],
      },
    ],
    inputs: [
      { name: "key_point", type: "text", required: true, untrusted: false, help: "What the viewer sees happen, in one sentence.", example: "A baker leaves out fifteen kinds of rolls on Mondays and throws away 12 instead of 31 kilos", limits: { max: 250 } },
      { name: "action", type: "text", required: true, untrusted: false, example: "order Monday rolls a day ahead", limits: { max: 120 } },
      { name: "audience", type: "text", required: true, untrusted: false, example: "Regular customers of a neighbourhood bakery, 25 to 60 years old", limits: { max: 250 } },
      { name: "platform", type: "choice", required: true, untrusted: false, options: ["TikTok", "Instagram Reels", "YouTube Shorts"], default: "Instagram Reels", example: "Instagram Reels" },
      { name: "seconds", type: "number", required: true, untrusted: false, unit: "seconds", default: 30, example: 30, limits: { min: 15, max: 60 } },
      { name: "available", type: "list", required: true, untrusted: false, help: "Places, people and things you really have, one a line.", example: ["The bakery before opening", "Our baker Tom, who likes to talk", "A kitchen scale and Monday's bin"], limits: { min: 1, max: 15 } },
    ],
  },
  example: {
    key_point: "A baker leaves out fifteen kinds of rolls on Mondays and throws away 12 instead of 31 kilos",
    action: "order Monday rolls a day ahead",
    audience: "Regular customers of a neighbourhood bakery, 25 to 60 years old",
    platform: "Instagram Reels",
    seconds: 30,
    available: ["The bakery before opening", "Our baker Tom, who likes to talk", "A kitchen scale and Monday's bin"],
  },
};
