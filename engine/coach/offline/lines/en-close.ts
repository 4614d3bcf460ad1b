/** How the coach ends an answer without a model, in English: by what it was about and in which tone. */
import type { Closings } from "./lines.ts";

export const englishClosings = (): Closings => ({
  choose: {
    motivational: "Pick the one you feel like doing, and make it count.",
    strict: "Choose now, and get on with it.",
    balanced: "Take the one that feels right today.",
    technical: "Start lighter than you think and let effort set the load.",
  },
  confirm: {
    motivational: "Confirm it, and we are on our way.",
    strict: "Confirm it, then it counts.",
    balanced: "Confirm it if that suits you, or tell me what to change.",
    technical: "Check each line, then confirm it.",
  },
  learn: {
    motivational: "Try it in your next set. You will feel the difference.",
    strict: "Work on the first point only, until it is right.",
    balanced: "Try a point at a time, and see how it feels.",
    technical: "Change a single thing, film a set from the side and compare.",
  },
  track: {
    motivational: "Every entry makes the picture clearer.",
    strict: "Keep logging every set. What is not written down cannot be compared.",
    balanced: "Keep noting your sets, and the picture gets clearer.",
    technical: "Add how hard the last repetition was: it makes the trend easier to read.",
  },
  train: {
    motivational: "Easy start, then build up.",
    strict: "Warm up, do it in this order, log every set.",
    balanced: "Start easy, stop while the movement still looks clean.",
    technical: "Warm up with lighter sets and keep some repetitions in reserve.",
  },
  plan: {
    motivational: "Take it a session at a time, and tell me how it goes.",
    strict: "Put the sessions in your calendar and keep to them.",
    balanced: "Take it week by week, and tell me if something does not fit.",
    technical: "Change little at a time, so that we can see what works.",
  },
  recover: {
    motivational: "Rest is where you grow. Enjoy it.",
    strict: "Rest as seriously as you train: sleep, food, a walk.",
    balanced: "Move a little, sleep enough, and come back fresh.",
    technical: "Use the time for sleep and easy movement; the load waits for you.",
  },
  eat: {
    motivational: "Start with your next meal. Small steps add up.",
    strict: "Get the basics right every day before you change details.",
    balanced: "Aim for most days; not every day has to be perfect.",
    technical: "Change a single habit and look at how training and energy respond.",
  },
  talk: {
    motivational: "Tell me what you feel like tackling next.",
    strict: "Tell me what you need.",
    balanced: "Tell me what would help you today.",
    technical: "Ask away, the more precise the better.",
  },
  bye: {
    motivational: "Until the next session!",
    strict: "Next session as planned.",
    balanced: "Rest well, and see you at the next session.",
    technical: "Log the next session, and we look at the trend.",
  },
  ask: {
    motivational: "A few words are enough, and we go on together.",
    strict: "Answer in a line, then I can act.",
    balanced: "A short answer is enough.",
    technical: "The more exact, the better the answer.",
  },
  start: {
    motivational:
      "The first step is the best one: tell me your goal and your days, or log a session.",
    strict: "Start today: tell me your goal, your days and your equipment, or log a session.",
    balanced: "Tell me your goal and your days, or log a session, and we begin.",
    technical: "With a goal, your days, your equipment or a logged session I can work precisely.",
  },
  done: {
    motivational: "Nice, on to the next step.",
    strict: "Now do it.",
    balanced: "See how it feels, and tell me if it does not fit.",
    technical: "Watch how it changes effort and recovery over the next sessions.",
  },
});
