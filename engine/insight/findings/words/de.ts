/** Findings in German. */
import { JOINT_NAMES } from "../../../catalog/joint-names.ts";
import { germanReasons } from "../../../coach/reason-words/de.ts";
import type { FindingWords } from "./finding-words.ts";

export const germanFindings = (): FindingWords => ({
  joints: JOINT_NAMES.de,
  muscles: germanReasons().muscles,
  left: "linke",
  right: "rechte",
  say: {
    DELOAD_STALLED: [
      "Zeit für eine leichte Woche",
      "Das geschätzte Maximum von {lifts} Hauptübungen steht seit bis zu {days} Tagen still. Mit einer leichten Woche kommst du frisch zurück.",
    ],
    DELOAD_READINESS: [
      "Zeit für eine leichte Woche",
      "Deine Bereitschaft lag in {checkIns} Angaben im Schnitt bei {readiness} von 5. Eine leichte Woche gibt deinem Körper Zeit.",
    ],
    DELOAD_DROP: [
      "Zeit für eine leichte Woche",
      "Das geschätzte Maximum von {lifts} Hauptübungen lag zweimal in Folge um bis zu {percent} % tiefer. Oft ist das Müdigkeit, und eine leichte Woche hilft.",
    ],
    DELOAD_DROP_LIFT: [
      "{lift}: eine leichtere Woche für diese Übung",
      "Ihr geschätztes Maximum lag zweimal in Folge um bis zu {percent} % tiefer. Eine Woche mit weniger davon reicht meistens.",
    ],
    DELOAD_PAIN: [
      "Eine Weile weniger Last: {joint}",
      "Du hast in {sessions} Einheiten Schmerzen bis {pain} von 10 notiert. Eine leichte Woche für alles, was dieses Gelenk belastet, ist die vorsichtige Wahl.",
    ],
    OVERREACH: [
      "Jetzt geht Erholung vor",
      "Das geschätzte Maximum von {lifts} Hauptübungen liegt um bis zu {percent} % tiefer, und deine Bereitschaft ist {readiness} von 5. Nimm dir eine leichte Woche, bevor es weitergeht.",
    ],
    PLATEAU_MORE: [
      "{lift}: geschätztes Maximum seit {days} Tagen ohne Zuwachs",
      "Du erholst dich gut, also sind {percent} % mehr Sätze einen Versuch wert.",
    ],
    PLATEAU_LESS: [
      "{lift}: geschätztes Maximum seit {days} Tagen ohne Zuwachs",
      "Du wirkst gerade müde, also bringen dich {percent} % weniger Sätze vielleicht weiter.",
    ],
    PLATEAU_SWAP: [
      "{lift}: geschätztes Maximum seit {days} Tagen ohne Zuwachs",
      "Eine andere Form derselben Bewegung kann sie wieder in Gang bringen.",
    ],
    PAIN_EASE: [
      "{lift}: {percent} % weniger Last",
      "Du hast Schmerzen von {pain} von 10 notiert ({joint}). Nimm weniger und bleib in dem Bereich, der sich gut anfühlt.",
    ],
    PAIN_FREEZE: [
      "{lift} pausiert vorerst",
      "Du hast Schmerzen von {pain} von 10 notiert ({joint}). Lass sie die nächsten {appearances} Male aus und trainiere darum herum.",
    ],
    PAIN_REFER: [
      "Lass es ansehen: {joint}",
      "Du hast in {sessions} Einheiten binnen {days} Tagen Schmerzen bis {pain} von 10 notiert. Bitte geh zu einer Ärztin oder Physiotherapeutin, bevor du es wieder belastest.",
    ],
    READINESS_HOLD: [
      "Heute so, wie es kommt",
      "Du hast von einem harten Tag erzählt, also wird heute nichts schwerer.",
    ],
    READINESS_REDUCE: [
      "Heute eine leichtere Einheit",
      "Du hast von einem sehr harten Tag erzählt, also sind die Lasten heute {percent} % leichter.",
    ],
    ADHERENCE_MISSED: [
      "Wollen wir den Plan verschieben?",
      "Die letzten {sessions} Einheiten sind ausgefallen, und das schadet nicht. Der Plan kann dort weitergehen, wo du bist.",
    ],
    ADHERENCE_DAYS: [
      "Ein Plan, der in deine Wochen passt",
      "Du hast in vier Wochen {done} von {planned} Einheiten gemacht. Mit {days} pro Woche würde der Plan besser passen.",
    ],
    ADHERENCE_MINUTES: [
      "Kürzere Einheiten?",
      "Deine letzten {sessions} Einheiten waren kürzer als geplant. Der Plan lässt sich auf {minutes} Minuten auslegen.",
    ],
    ADHERENCE_SWAP: [
      "{lift}: deine Wahl in den Plan übernehmen?",
      "Du hast {times} Mal in Folge etwas anderes gemacht. Der Plan kann das übernehmen.",
    ],
    BALANCE_PULL: [
      "Ziehen und Drücken",
      "Pro Woche waren es {pulls} Sätze Ziehen und {pushes} Sätze Drücken. Etwas mehr Gleichgewicht tut deinen Schultern gut.",
    ],
    BALANCE_SIDES: [
      "{lift}: eine Seite ist stärker",
      "Deine {side} Seite ist {percent} % stärker. Beginne mit der anderen und mach nur so viele Wiederholungen, wie sie schafft.",
    ],
    VOLUME_LOW: [
      "Platz für mehr: {muscle}",
      "Es waren {sets} Sätze pro Woche; ab {bound} geht es meistens besser voran.",
    ],
    VOLUME_HIGH: [
      "Viel Arbeit: {muscle}",
      "Es waren {sets} Sätze pro Woche, mehr als die {bound}, die sich meistens lohnen. Etwas weniger kostet kaum Fortschritt.",
    ],
    VOLUME_JUMP: [
      "Ein großer Schritt: {muscle}",
      "{sets} Sätze in dieser Woche nach {before} zuvor. Gib dir eine Woche, bevor noch mehr dazukommt.",
    ],
    LAYOFF_BACK: [
      "Schön, dass du wieder da bist",
      "Nach {days} Tagen Pause beginnen wir mit {percent} % weniger Last. Die Kraft kommt schneller zurück, als sie aufgebaut wurde.",
    ],
    RECORD_MAX: [
      "{lift}: dein bester Wert bisher",
      "Dein geschätztes Maximum liegt jetzt bei {loadG}.",
    ],
    RECORD_LOAD: [
      "{lift}: so schwer wie noch nie",
      "{loadG}, Wiederholungen: {reps}. Das ist deine schwerste Last bisher.",
    ],
    RECORD_LOAD_REST: [
      "{lift}: so schwer wie noch nie",
      "Deine schwerste Last bisher: {loadG}, Wiederholungen: {reps}. Das bleibt, und jetzt kommt erst eine leichtere Woche.",
    ],
  },
});
