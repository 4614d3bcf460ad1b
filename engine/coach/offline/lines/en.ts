/** What the coach says without a model, in English. */
import { englishClosings } from "./en-close.ts";
import type { OfflineLines } from "./lines.ts";

export const englishLines = (): OfflineLines => ({
  close: englishClosings(),
  open: {
    swap: [
      "Here is what can take its place, the closest first.",
      "These do the same job, best fit first.",
      "No problem, there are good stand-ins.",
    ],
    why: [
      "Good question. This is the reason behind it.",
      "Here is the thinking.",
      "There is a reason for that.",
    ],
    sets: [
      "I read your sets like this:",
      "This is what I understood:",
      "Your session, as I read it:",
    ],
    preference: [
      "This is the setting I propose:",
      "I would set it like this:",
      "I can go on with this:",
    ],
    preference_set: ["Done. From now on:", "It is set:", "Changed, this is how we go on:"],
    program_asked: [
      "I can build this program for you:",
      "This is the program I would build:",
      "Here is what I would build for you:",
    ],
    progress: [
      "This is how your training looks right now.",
      "Here is what your log says.",
      "A look at your progress:",
    ],
    next_time: ["Next time, do this:", "This is what comes next:", "Your next step on this lift:"],
    workout: [
      "Here is a session you can start right away.",
      "This is a session that fits.",
      "Ready when you are. The session:",
    ],
    short_day: [
      "Then we keep it short and keep what matters.",
      "A short session counts. Here is the core of it.",
      "We make the best of today, without forcing anything.",
    ],
    today: [
      "This is what your plan has for you.",
      "Here is the session from your plan.",
      "Your plan says:",
    ],
    program_started: [
      "I am putting your program together and checking every week of it.",
      "Your program is on its way; the weeks appear as soon as they are checked.",
      "I have started on your program.",
    ],
    week: [
      "Here is the week at a glance.",
      "This is how the week is laid out.",
      "Your week, session by session:",
    ],
    rest_day: [
      "Nothing is planned for that day.",
      "That is a rest day in your plan.",
      "Your plan keeps that day free.",
    ],
    deload_yes: [
      "Yes, an easier week makes sense now.",
      "Your log speaks for a lighter week.",
      "A deload is a good idea at this point.",
    ],
    deload_no: [
      "Your log does not ask for a lighter week yet.",
      "Right now there is no sign that you need a deload.",
      "You can go on as planned; no deload needed so far.",
    ],
    deload_now: [
      "This is a light week already.",
      "You are in your lighter week right now.",
      "The deload is under way: this week is the light one.",
    ],
    deload_next: [
      "A light week comes next week.",
      "Your plan makes next week a light one.",
      "The deload is next week.",
    ],
    meal: [
      "These are your targets for a day.",
      "Here is what to aim for each day.",
      "Your daily numbers, from your own data:",
    ],
    meal_general: [
      "Here is what helps most people who train.",
      "In short:",
      "The basics do most of the work here.",
    ],
    form: [
      "These are the points to think of.",
      "Here is how to do it well.",
      "Keep it simple: a few cues are enough.",
    ],
    proposal: ["This is what I would change:", "Here is my proposal:", "I can do this for you:"],
    greeting: [
      "Hello! Good to see you.",
      "Hi, ready when you are.",
      "Hey, nice that you are here.",
    ],
    thanks: ["You are welcome.", "Glad to help.", "Any time."],
    goodbye: ["See you next time.", "Take care, and see you soon.", "Bye for now."],
    who_are_you: ["Fair question.", "Happy to tell you.", "Let me be clear about that."],
    help: [
      "Here is what I can do for you:",
      "You can ask me for any of these:",
      "This is what we can do together:",
    ],
    limits: [
      "This is where you stand with your messages.",
      "Here is your count.",
      "You still have messages to use:",
    ],
    limits_out: [
      "Your messages are used up for now. Your plan, swaps and logging still work in the app.",
      "No messages left for now. Everything in your plan stays open to you.",
      "That was the last message for now. You can still train, log and swap exercises in the app.",
    ],
    confirmed: ["Done.", "All set.", "It is settled."],
    rejected: [
      "Fine, nothing changes.",
      "Understood, everything stays as it is.",
      "No problem, I leave it.",
    ],
    nothing_pending: [
      "If a card above waits for you, its button is your yes.",
      "Your yes goes by the button on the card, where there is one.",
      "A card is confirmed by its own button; otherwise nothing is waiting.",
    ],
    ask_exercise: [
      "Which exercise do you mean?",
      "Tell me the name of the exercise, please.",
      "I need to know which exercise it is about.",
    ],
    ask_minutes: [
      "How much time do you have, and what is there to train with?",
      "Tell me your time and your equipment, please.",
      "I need your time and what you have at hand.",
    ],
    ask_goal: [
      "What is your goal, and how many days a week can you train?",
      "Tell me your goal and your training days, please.",
      "I need your goal and the days you can train.",
    ],
    ask_sets: [
      "Write down the exercise, sets, repetitions and load, and I will log them.",
      "Tell me exercise, sets, repetitions and load, as short as you like.",
      "I need the exercise with its sets, repetitions and load.",
    ],
    ask_detail: [
      "I need a little more to go on.",
      "Tell me a bit more, please.",
      "I did not quite get that.",
    ],
    no_program: [
      "You have no program yet.",
      "There is no program for you so far.",
      "I cannot see a program of yours yet.",
    ],
    no_logs: [
      "Your log is still empty, so there is nothing to compare.",
      "I have no training of yours on record yet.",
      "There is no entry in your log yet that I could look at.",
    ],
    nothing_found: [
      "I found nothing that fits all of that.",
      "Nothing fits as things stand.",
      "I have no good match for that yet.",
    ],
    unknown: [
      "I cannot answer that well at the moment.",
      "That is more than I can answer right now.",
      "I am not sure what you need there.",
    ],
  },
  labels: {
    insteadOf: "Instead of",
    minutes: "about # min",
    week: "Week #",
    easyWeek: "an easier week",
    next: "Next up",
    cues: "Think of",
    faults: "Watch out for",
    kcal: "Energy",
    protein: "Protein",
    carbs: "Carbohydrates",
    fat: "Fat",
    sessionLength: "Length of a session",
    daysPerWeek: "Days a week",
    weeks: "Weeks",
    tone: "Tone",
    units: "Unit",
    tones: {
      motivational: "motivating",
      strict: "strict",
      balanced: "balanced",
      technical: "technical",
    },
    left: "Messages left",
    limit: "Messages in all",
    unread: "Some of it I could not read, so check it in the log.",
    waits: "leave it out for now",
    doneToday: "Today's is done.",
    which: "I do not know this exercise: #. Tell me its usual name and the sets again.",
    can: [
      "swap an exercise that is taken, missing or does not suit you",
      "put together a session for your time and equipment",
      "build or show your program",
      "log your sets from plain words",
      "show how your lifts develop",
      "explain why something is in your plan",
      "give cues for the form of an exercise",
      "answer basic questions about food and training",
    ],
    food: {
      protein:
        "Have a source of protein with every meal, and spread it over the day rather than saving it for the evening.",
      calories:
        "How much energy you need depends on your size, your day and your goal. With your data filled in I can work out a target for you.",
      plan: "Build each meal from a source of protein, vegetables or fruit and a filling side, and repeat the meals that you like.",
      timing:
        "Train on a meal that sits well, not right after a big one, and eat a normal meal with protein afterwards.",
      general:
        "Mostly simple food, enough of it, protein in every meal and something to drink through the day: that carries most of the result.",
    },
  },
});
