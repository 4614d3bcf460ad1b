/** What was found, line by line, for an answer without a model. */
import { DISCLOSURE } from "../personas.ts";
import { writeProgress } from "../progress-words.ts";
import {
  type Body,
  body,
  bold,
  colon,
  exerciseLine,
  figure,
  minutesOf,
  motivate,
  named,
  NOTHING,
  orNothing,
  type Saying,
  upcoming,
} from "./body.ts";
import type { OfflineFacts } from "./facts.ts";
import { plainLine, sayName, saySwapReason } from "./plain-line.ts";

type Found<K extends OfflineFacts["kind"]> = Extract<OfflineFacts, { kind: K }>;
type Tell<K extends OfflineFacts["kind"]> = (found: Found<K>, saying: Saying) => Body;

const MOST_INSIGHT_FACTS = 20;
const MOST_SUGGESTED = 4;

const TELL: { [K in OfflineFacts["kind"]]: Tell<K> } = {
  swap: ({ from, options, note = "" }, said) => {
    const { language, labels } = said;
    const items = options.map(({ name, why, load }) => {
      const title = [bold(sayName(name, language)), load && `(${plainLine(load, 40)})`];
      return named(
        title.filter(Boolean).join(" "),
        saySwapReason(why, from, name, language),
        language,
      );
    });
    const was = bold(sayName(from, language));
    return orNothing(
      body("swap", "choose", {
        lead: [plainLine(note), was && `${labels.insteadOf} ${was}${colon(language)}`.trim()]
          .filter(Boolean)
          .join(" "),
        items,
      }),
    );
  },
  why: ({ subject, reasons, waits = false }, { language }) => {
    const lead = subject === null ? "" : bold(sayName(subject, language));
    return orNothing(
      body("why", waits ? "recover" : "plan", {
        lead,
        items: reasons.map((text) => plainLine(text)),
      }),
    );
  },
  sets: ({ exercises, isProposed, asks, hasUnread }, said) => {
    const items = exercises.map((exercise) => exerciseLine(exercise, said));
    if (items.length === 0) return body("ask_sets", "ask");
    const { unread, which } = said.labels;
    const names = asks.map((name) => plainLine(name, 40)).filter(Boolean);
    const rest = [
      names.length > 0 ? which.replace("#", () => names.join(", ")) : "",
      hasUnread ? unread : "",
    ];
    const closing = isProposed ? "confirm" : names.length > 0 ? "ask" : "talk";
    return body("sets", closing, {
      items,
      rest: rest.filter(Boolean).join(" "),
    });
  },
  progress: ({ facts, noticed }, { language, style, seed }) => {
    if (facts.length === 0) return body("no_logs", "start");
    const { insights } = writeProgress({
      facts: facts.slice(0, MOST_INSIGHT_FACTS),
      style,
      locale: language,
      seed,
    });
    const lines = [...insights.map(({ text }) => text), ...noticed];
    return body("progress", "track", { items: lines.map((text) => plainLine(text)) });
  },
  records: ({ bests }, { language }) => {
    const items = bests.map(({ lift, load, amount, day }) => {
      const set = load === null ? amount : `${load} × ${amount}`;
      return named(bold(sayName(lift, language)), plainLine(`${set} (${day})`), language);
    });
    return orNothing(body("progress", "track", { items }));
  },
  next_time: ({ exercise, note = "", isDone = false, day = null }, said) => {
    const { labels } = said;
    const next = day === null ? "" : named(labels.next, plainLine(day, 40), said.language);
    return body("next_time", exercise.sets === 0 ? "recover" : "train", {
      lead: isDone ? [labels.doneToday, next && `${next}.`].filter(Boolean).join(" ") : "",
      items: [exerciseLine(exercise, said)],
      rest: plainLine(note),
    });
  },
  workout: ({ name, minutes, exercises, note = "" }, said) => {
    const opening =
      said.kind === "short_day" ? "short_day" : said.kind === "show_program" ? "today" : "workout";
    const title = [bold(sayName(name, said.language)), minutesOf(minutes, said)];
    const items = exercises.map((exercise) => exerciseLine(exercise, said));
    const lead = title.filter(Boolean).join(", ");
    return orNothing(body(opening, "train", { lead, items, rest: plainLine(note) }));
  },
  program: ({ weeks, daysPerWeek, isStarted }, said) => {
    const { labels } = said;
    const items = [
      figure(labels.weeks, weeks, "", said),
      figure(labels.daysPerWeek, daysPerWeek, "", said),
    ];
    return isStarted
      ? body("program_started", "plan", { items })
      : items.some(Boolean)
        ? body("program_asked", "confirm", { items })
        : body("ask_goal", "ask");
  },
  week: ({ number, isEasy, sessions }, said) => {
    const { labels, language } = said;
    const title = bold(labels.week.replace("#", () => String(number)));
    const items = sessions.map(
      ({ name, day, minutes }) =>
        named(
          day === null ? bold(sayName(name, language)) : bold(plainLine(day, 40)),
          [day === null ? "" : sayName(name, language), minutesOf(minutes, said)]
            .filter(Boolean)
            .join(", "),
          language,
        ) || bold(sayName(name, language)),
    );
    const lead = isEasy ? `${title} (${labels.easyWeek})` : title;
    return orNothing(body("week", "plan", { lead, items }));
  },
  rest_day: ({ next }, said) => body("rest_day", "recover", { rest: upcoming(next, said) }),
  deload: ({ answer, reasons }) =>
    body(`deload_${answer}`, answer === "yes" || answer === "now" ? "recover" : "plan", {
      items: reasons.map((text) => plainLine(text)),
    }),
  meal: ({ kcal, proteinG, carbsG, fatG }, said) => {
    const { labels } = said;
    const items = [
      figure(labels.kcal, kcal, "kcal", said),
      figure(labels.protein, proteinG, "g", said),
      figure(labels.carbs, carbsG, "g", said),
      figure(labels.fat, fatG, "g", said),
    ];
    return items.some(Boolean)
      ? body("meal", "eat", { items })
      : body("meal_general", "eat", { lead: labels.food.calories });
  },
  meal_general: ({ about }, { labels }) =>
    body("meal_general", "eat", { lead: labels.food[about] }),
  form: ({ name, cues, faults }, { labels, language }) => {
    const lead = bold(sayName(name, language));
    const items = [
      ...cues.map((text) => named(labels.cues, plainLine(text), language)),
      ...faults.map((text) => named(labels.faults, plainLine(text), language)),
    ];
    return orNothing(body("form", "learn", { lead, items }));
  },
  preference: ({ minutes, daysPerWeek, style, units, isSaved }, said) => {
    const { labels, language } = said;
    const items = [
      figure(labels.sessionLength, minutes, "min", said),
      figure(labels.daysPerWeek, daysPerWeek, "", said),
      style === undefined ? "" : named(labels.tone, labels.tones[style], language),
      units === undefined ? "" : named(labels.units, units, language),
    ];
    if (!items.some(Boolean)) return body("ask_detail", "ask");
    return body(isSaved ? "preference_set" : "preference", isSaved ? "done" : "confirm", { items });
  },
  proposal: ({ what }) => {
    const items = what.map((text) => plainLine(text)).filter(Boolean);
    return items.length > 0
      ? body("proposal", "confirm", { items })
      : body("nothing_pending", "talk");
  },
  motivation: ({ context, facts }, said) =>
    body(null, null, { lead: motivate(context, facts, said) }),
  missed: ({ next }, said) =>
    body(null, null, { lead: motivate("missed_workouts", [], said), rest: upcoming(next, said) }),
  greeting: ({ next }, said) => body("greeting", "talk", { rest: upcoming(next, said) }),
  limits: ({ remaining, limit }, said) => {
    if (remaining <= 0) return body("limits_out", "train");
    const { labels } = said;
    const items = [figure(labels.left, remaining, "", said), figure(labels.limit, limit, "", said)];
    return body("limits", "talk", { items });
  },
  ask: ({ about }) => body(`ask_${about}`, "ask"),
  thanks: () => body("thanks", "talk"),
  goodbye: () => body("goodbye", "bye"),
  who_are_you: (_, { language }) => body("who_are_you", "talk", { lead: DISCLOSURE[language] }),
  help: (_, { labels }) => body("help", "talk", { items: labels.can }),
  confirmed: () => body("confirmed", "done"),
  rejected: () => body("rejected", "talk"),
  nothing_pending: () => body("nothing_pending", "talk"),
  no_program: () => body("no_program", "start"),
  no_logs: () => body("no_logs", "start"),
  nothing_found: () => NOTHING,
  unknown: (_, { labels, begin, seed }) => {
    const from = seed % labels.can.length;
    const turned = [...labels.can.slice(from), ...labels.can.slice(0, from)];
    return body("unknown", "talk", { lead: begin("help"), items: turned.slice(0, MOST_SUGGESTED) });
  },
};

export const tellOf = (facts: OfflineFacts, saying: Saying): Body =>
  (TELL[facts.kind] as Tell<OfflineFacts["kind"]>)(facts, saying);
