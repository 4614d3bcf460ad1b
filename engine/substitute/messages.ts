/** What is said where no exercise is the answer. */
export const EMERGENCY =
  "Stop now and do not train. Call your local emergency number (112, 911, 999 …). Do not drive yourself, and have somebody stay with you. What is behind this cannot be judged from here, and no exercise should take its place.";
export const CRISIS =
  "Stop for now; this matters more than training. Are you safe at this moment? Please talk to somebody you trust and to a crisis line where you are, and call your local emergency number (112, 911, 999 …) if you are in danger.";
export const REFER =
  "Let a doctor or physiotherapist look at this before you load it again; it cannot be judged from here. If it gets worse quickly, or you lose feeling, strength or control of bladder or bowel, call your local emergency number.";
export const WHERE =
  "Where does it hurt? Name the joint or the part of the body, and how much from 0 to 10.";
export const NOTHING = "Nothing fits all of this. One of these changes would open options:";
export const STUCK =
  "Nothing fits all of this, and no single change would help. Leave the exercise out today.";
