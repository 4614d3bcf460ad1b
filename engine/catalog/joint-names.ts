/** What joints are called in each language, as they stand within a sentence. */
import type { Language } from "../coach/language.ts";
import type { Joint } from "./muscles.ts";

export const JOINT_NAMES: Record<Language, Record<Joint, string>> = {
  en: {
    knee: "knee",
    hip: "hip",
    lumbar: "lower back",
    shoulder: "shoulder",
    elbow: "elbow",
    wrist: "wrist",
    ankle: "ankle",
    neck: "neck",
  },
  es: {
    knee: "rodilla",
    hip: "cadera",
    lumbar: "zona lumbar",
    shoulder: "hombro",
    elbow: "codo",
    wrist: "muñeca",
    ankle: "tobillo",
    neck: "cuello",
  },
  de: {
    knee: "Knie",
    hip: "Hüfte",
    lumbar: "unterer Rücken",
    shoulder: "Schulter",
    elbow: "Ellbogen",
    wrist: "Handgelenk",
    ankle: "Sprunggelenk",
    neck: "Nacken",
  },
  fr: {
    knee: "genou",
    hip: "hanche",
    lumbar: "bas du dos",
    shoulder: "épaule",
    elbow: "coude",
    wrist: "poignet",
    ankle: "cheville",
    neck: "cou",
  },
  pt: {
    knee: "joelho",
    hip: "quadril",
    lumbar: "lombar",
    shoulder: "ombro",
    elbow: "cotovelo",
    wrist: "punho",
    ankle: "tornozelo",
    neck: "pescoço",
  },
};
