/** Words that keep somebody going, in English. */
import type { MotivationLines } from "./lines.ts";

export const englishMotivation = (): MotivationLines => ({
  open: {
    missed_workouts: [
      "Good to see you. Sessions get missed, and strength does not leave that quickly.",
      "Life got in the way for a while. That is part of training too.",
      "A gap in the log is just a gap. From the next session on it counts again.",
    ],
    plateau: [
      "Standing still for a while is a normal part of getting stronger.",
      "A plateau only says that what worked so far has done its job.",
      "Progress has gone quiet, and that is useful to know.",
    ],
    achievement: [
      "That is yours, and you worked for it.",
      "Well done. That came from the sessions that nobody saw.",
      "A good moment to stop and look at what you did.",
    ],
    return: [
      "Good to have you back.",
      "Coming back is the hardest part, and you have just done it.",
      "Your body remembers more than you think.",
    ],
    custom: ["Thanks for telling me.", "I hear you.", "We start from where you are today."],
  },
  close: {
    missed_workouts: {
      motivational: "Pick the session you like best and start there. Your rhythm will come back.",
      strict:
        "Put the next session in your calendar now and do it as planned. There is nothing to catch up on.",
      balanced:
        "Start with a lighter session, then go on with the plan. There is nothing to make up for.",
      technical:
        "Take up the plan where you left it, start a little lighter and let effort guide the load.",
    },
    plateau: {
      motivational: "Stay with it. The next step often comes just after a quiet stretch.",
      strict: "Check sleep, food and effort first; then change a single thing and give it time.",
      balanced: "Change a single thing, such as the rep range or the order, and see what it does.",
      technical:
        "Look at effort, weekly sets and recovery, in that order, and change the first that is off.",
    },
    achievement: {
      motivational: "Enjoy it, and take that feeling into the next session.",
      strict: "Note what made it work and keep doing it. The plan goes on.",
      balanced: "Enjoy it today. Tomorrow the plan goes on as usual.",
      technical: "Write down load, reps and effort: that is your new reference.",
    },
    return: {
      motivational: "Begin easily and leave each session wanting a little more.",
      strict: "Keep the early sessions light even if they feel easy. The loads come back in order.",
      balanced: "Start lighter than you could and add a little each time.",
      technical:
        "Keep a clear reserve in every set, and raise the load only while the technique stays clean.",
    },
    custom: {
      motivational: "Choose a small step that you can take today. That is enough to get moving.",
      strict: "Decide on the next step, set a time for it and do it.",
      balanced: "Take the next small step, then see how it feels.",
      technical: "Pick something you can measure, change only that, and look again.",
    },
  },
});
