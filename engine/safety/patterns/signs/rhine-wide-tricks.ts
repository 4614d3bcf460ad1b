/** Signs of a text that gives orders to the coach, in German and French: the turns of `turns-wide-tricks.ts`. */
import { signs } from "../../match/sign.ts";

export const RHINE_WIDE_INJECTION = signs("injection", [
  {
    topic: "leak",
    when: ["LEAKS", "SING_RULES"],
    unless: ["MY_OWN_RULES", "OF_SPORT"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "override_safety",
    when: [
      "GUARD_OFF",
      "AS_IF_NO_RULES",
      "WAIVES && FLAGS_OFF",
      "FLAGS_OFF & THIS_ACCOUNT",
      "AS_IF_NO_RULES && WITHOUT_WARNING",
    ],
    unless: ["MY_OWN_RULES", "OF_SPORT"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "override_safety",
    when: [
      "NO_ETHICS_ROLE",
      "NOW_YOU_ARE && ANSWERS_ALL|NO_LIMITS",
      "NOW_YOU_ARE & ANSWERS_ALL|NO_LIMITS",
    ],
    unless: ["OF_SPORT"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "impersonate",
    when: [
      "FROM_VENDOR && DROP_MASK|LIST_REFUSALS|AUDIT_WORD",
      "FROM_VENDOR & DROP_MASK|LIST_REFUSALS",
      "LIST_REFUSALS & DROP_MASK",
    ],
    unless: ["OF_SPORT"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "cross_tenant",
    when: [
      "OTHER_USER_DATA",
      "EX_USES_APP && SHE_WEIGHED",
      "EX_USES_APP & SHE_WEIGHED",
      "OTHER_ATH_ID",
    ],
    unless: ["MY_CLIENT"],
    person: "any",
  },
  {
    topic: "budget",
    when: ["REGENERATE_MANY", "NOT_BILLED", "QUOTA_SET"],
    unless: ["FOOD_BUDGET"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "tool_abuse",
    when: ["CALL_TOOL_NAME", "EXPORT_ALL", "WIPE_AUDIT"],
    unless: ["OF_SPORT"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "brand",
    when: ["CALL_APP_SCAM", "SEND_TO_RIVAL", "CALL_APP_SCAM && SEND_TO_RIVAL"],
    person: "any",
  },
  {
    topic: "indirect_note",
    when: ["WHOEVER_READS & TREAT_AS|REVEAL_MEMORY", "WHOEVER_READS && TREAT_AS|REVEAL_MEMORY"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "indirect_doc",
    when: ["AI_READERS & TASK_CHANGED|SEND_PROFILE", "AI_READERS && TASK_CHANGED|SEND_PROFILE"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "off_topic",
    when: ["OTHER_JOB & BET_ON|TAXES", "BET_ON && TAXES|OTHER_JOB", "OTHER_JOB && TAXES"],
    person: "any",
  },
  { topic: "encoding", when: ["CODED & OBEY_IT", "CODED && OBEY_IT"], person: "any" },
  { topic: "secrets", when: ["ENV_VARS", "DB_URL"], person: "any" },
]);
