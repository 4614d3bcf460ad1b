/** Proposes a change of how the athlete wants to be coached. */
import * as z from "zod";
import { Experience, FocusArea, Goal, Preferences } from "../../../engine/athlete/preferences.ts";
import { canonicalJson } from "../../../engine/canonical.ts";
import type { Language } from "../../../engine/coach/language.ts";
import { CoachingStyle } from "../../../engine/coach/tone.ts";
import { invalidField } from "../../core/errors.ts";
import { requireAthlete } from "../../services/athletes.ts";
import {
  type SetPreferenceParams,
  type Settings,
  setPreference,
} from "../actions/set-preference.ts";
import type { ChatTool } from "../tool.ts";
import { choice, choices, count, equipment, given } from "../tool-inputs.ts";
import { sayValue } from "../value-words.ts";

const Input = z.strictObject({
  minutes: count(15, 150, "Length of a session"),
  daysPerWeek: count(1, 7, "Sessions a week"),
  coachingStyle: choice(CoachingStyle, "Tone of the coach"),
  communicationFrequency: choice(
    Preferences.shape.communicationFrequency,
    "How often the coach speaks unasked",
  ),
  units: choice(z.enum(["metric", "imperial"]), "In what loads are shown", {
    kg: "metric",
    kilos: "metric",
    lb: "imperial",
    lbs: "imperial",
    pounds: "imperial",
  }),
  experience: choice(Experience, "Training age", { beginner: "novice" }),
  goals: choices(Goal, 3, "All of them, most important first"),
  focusAreas: choices(FocusArea, 5, "All that should get more"),
  equipment: equipment("All there is to train with"),
});

type Field = keyof Settings | "units";
export type FoundSetting =
  | { proposed: true; changes: { field: Field; before: string; after: string }[]; note: string }
  | { proposed: false; why: "so_already" };

type Lines = { label: string; same: string; fields: Record<Field, string>; none: string };
const LINES: Record<Language, Lines> = {
  en: {
    label: "Change the settings",
    same: "It is set like that already",
    none: "none",
    fields: {
      workoutMinutes: "Minutes a session",
      daysPerWeek: "Days a week",
      coachingStyle: "Tone of the coach",
      communicationFrequency: "Messages of the coach",
      experience: "Experience",
      goals: "Goals",
      focusAreas: "Focus",
      equipment: "Equipment",
      units: "Units",
    },
  },
  es: {
    label: "Cambiar los ajustes",
    same: "Ya está así",
    none: "nada",
    fields: {
      workoutMinutes: "Minutos por sesión",
      daysPerWeek: "Días por semana",
      coachingStyle: "Tono del coach",
      communicationFrequency: "Mensajes del coach",
      experience: "Experiencia",
      goals: "Objetivos",
      focusAreas: "Énfasis",
      equipment: "Material",
      units: "Unidades",
    },
  },
  de: {
    label: "Einstellungen ändern",
    same: "Das ist schon so eingestellt",
    none: "nichts",
    fields: {
      workoutMinutes: "Minuten pro Einheit",
      daysPerWeek: "Tage pro Woche",
      coachingStyle: "Ton des Coachs",
      communicationFrequency: "Nachrichten des Coachs",
      experience: "Erfahrung",
      goals: "Ziele",
      focusAreas: "Schwerpunkte",
      equipment: "Ausrüstung",
      units: "Einheiten",
    },
  },
  fr: {
    label: "Changer les réglages",
    same: "C'est déjà réglé ainsi",
    none: "rien",
    fields: {
      workoutMinutes: "Minutes par séance",
      daysPerWeek: "Jours par semaine",
      coachingStyle: "Ton du coach",
      communicationFrequency: "Messages du coach",
      experience: "Expérience",
      goals: "Objectifs",
      focusAreas: "Priorités",
      equipment: "Matériel",
      units: "Unités",
    },
  },
  pt: {
    label: "Mudar os ajustes",
    same: "Já está assim",
    none: "nada",
    fields: {
      workoutMinutes: "Minutos por treino",
      daysPerWeek: "Dias por semana",
      coachingStyle: "Tom do coach",
      communicationFrequency: "Mensagens do coach",
      experience: "Experiência",
      goals: "Objetivos",
      focusAreas: "Ênfase",
      equipment: "Equipamento",
      units: "Unidades",
    },
  },
};
const NOTE =
  "Only proposed. It holds for what is planned from then on; a program under way stays as it is.";

export const setPreferenceTool: ChatTool<z.output<typeof Input>, FoundSetting> = {
  name: "set_preference",
  label: {
    en: "Preparing the change",
    es: "Preparando el cambio",
    de: "Bereite die Änderung vor",
    fr: "Préparation du changement",
    pt: "Preparando a mudança",
  },
  description:
    "Propose a change of the athlete's settings. Injuries and other facts of the body are told to the app, not here.",
  schema: Input,
  proposes: true,
  async run({ ctx, facts, language }, input) {
    const { minutes, units, equipment: kinds, ...said } = given(input);
    // Looked up anew: the diff has to be true.
    const athlete = await requireAthlete(ctx, facts.athlete.id);
    const { preferences } = athlete;
    const wanted: Settings = {
      ...said,
      ...(minutes !== undefined && { workoutMinutes: minutes }),
      ...(kinds && { equipment: withLoads(kinds, preferences) }),
    };
    if (Object.keys(wanted).length === 0 && units === undefined) {
      throw invalidField("/", "required", "Say what to change, and to what.");
    }
    const lines = LINES[language];
    const settings = changed(wanted, preferences);
    const say = (value: unknown) => sayAll(value, language) || lines.none;
    const changes = [
      ...Object.keys(settings).map((key) => {
        const field = key as keyof Settings;
        return { field, before: say(preferences[field]), after: say(settings[field]) };
      }),
      ...(units !== undefined && units !== athlete.units
        ? [{ field: "units" as const, before: say(athlete.units), after: say(units) }]
        : []),
    ];
    if (changes.length === 0) {
      return { found: { proposed: false, why: "so_already" }, summary: lines.same };
    }
    const params: SetPreferenceParams = {
      settings,
      ...(units !== undefined && { units }),
    };
    const diff = changes.map(
      ({ field, before, after }) => `${lines.fields[field]}: ${before} → ${after}`,
    );
    return {
      found: { proposed: true, changes, note: NOTE },
      summary: diff.join("; "),
      actions: [{ kind: setPreference.kind, label: lines.label, params, diff }],
    };
  },
};

/** A kind that is known already keeps the loads that it offers. */
const withLoads = (
  kinds: readonly NonNullable<z.output<typeof Input>["equipment"]>[number][],
  { equipment: known }: Preferences,
) => kinds.map((kind) => known.find((item) => item.kind === kind) ?? { kind });

const isSame = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);

const changed = (wanted: Settings, preferences: Preferences): Settings =>
  Object.fromEntries(
    Object.entries(wanted).filter(
      ([field, value]) => !isSame(value, preferences[field as keyof Settings]),
    ),
  );

function sayAll(value: unknown, language: Language): string {
  if (Array.isArray(value)) return value.map((one) => sayAll(one, language)).join(", ");
  if (typeof value === "object" && value !== null && "kind" in value)
    return sayValue(String(value.kind), language);
  return typeof value === "string" ? sayValue(value, language) : String(value);
}
