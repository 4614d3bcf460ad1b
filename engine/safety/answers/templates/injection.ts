/** Tricks: stay the coach, give nothing away, move nothing, and do the honest part. */
import type { Template, TopicOf } from "./template.ts";

export function injectionTemplate(topic: TopicOf<"injection"> | null): Template {
  return {
    title: "t_injection",
    phrases:
      topic === "off_topic" || topic === "brand"
        ? ["i_outside", "i_stay", "i_no_leak", "i_no_tool", "i_task"]
        : ["i_stay", "i_no_leak", "i_no_tool", "i_task"],
    resources: [],
    keeps: ["NOLEAK", "NOTOOL"],
    trains: true,
    beside: ["i_no_leak", "i_no_tool"],
  };
}
