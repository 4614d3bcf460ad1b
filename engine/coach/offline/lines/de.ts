/** What the coach says without a model, in German. */
import { germanClosings } from "./de-close.ts";
import type { OfflineLines } from "./lines.ts";

export const germanLines = (): OfflineLines => ({
  close: germanClosings(),
  open: {
    swap: [
      "Das kann einspringen, das Ähnlichste zuerst.",
      "Diese Übungen erfüllen den gleichen Zweck, die passendste zuerst.",
      "Kein Problem, es gibt guten Ersatz.",
    ],
    why: ["Gute Frage. Das steckt dahinter.", "So ist es gedacht.", "Dafür gibt es einen Grund."],
    sets: [
      "So lese ich deine Sätze:",
      "Das habe ich verstanden:",
      "Deine Einheit, wie ich sie lese:",
    ],
    preference: [
      "Diese Einstellung schlage ich vor:",
      "So würde ich es einstellen:",
      "Damit kann ich weitermachen:",
    ],
    preference_set: ["Erledigt. Ab jetzt gilt:", "Eingestellt:", "Geändert, so machen wir weiter:"],
    program_asked: [
      "Dieses Programm kann ich dir bauen:",
      "Dieses Programm würde ich bauen:",
      "Das würde ich für dich zusammenstellen:",
    ],
    progress: [
      "So sieht dein Training gerade aus.",
      "Das sagt dein Tagebuch.",
      "Ein Blick auf deinen Fortschritt:",
    ],
    next_time: [
      "Beim nächsten Mal machst du das:",
      "Das kommt als Nächstes:",
      "Dein nächster Schritt bei dieser Übung:",
    ],
    workout: [
      "Hier ist eine Einheit, mit der du gleich anfangen kannst.",
      "Diese Einheit passt.",
      "Bereit, wenn du es bist. Die Einheit:",
    ],
    short_day: [
      "Dann machen wir es kurz und behalten, was zählt.",
      "Auch eine kurze Einheit zählt. Das ist der Kern.",
      "Wir machen das Beste aus heute, ohne etwas zu erzwingen.",
    ],
    today: [
      "Das steht in deinem Plan.",
      "Hier ist die Einheit aus deinem Plan.",
      "Dein Plan sagt:",
    ],
    program_started: [
      "Ich stelle dein Programm zusammen und prüfe jede Woche davon.",
      "Dein Programm ist unterwegs; die Wochen erscheinen, sobald sie geprüft sind.",
      "Ich habe mit deinem Programm angefangen.",
    ],
    week: [
      "Hier ist die Woche auf einen Blick.",
      "So ist die Woche aufgebaut.",
      "Deine Woche, Einheit für Einheit:",
    ],
    rest_day: [
      "Für diesen Tag ist nichts geplant.",
      "In deinem Plan ist das ein Ruhetag.",
      "Dein Plan lässt diesen Tag frei.",
    ],
    deload_yes: [
      "Ja, eine leichtere Woche ist jetzt sinnvoll.",
      "Dein Tagebuch spricht für eine leichtere Woche.",
      "Ein Deload ist an dieser Stelle eine gute Idee.",
    ],
    deload_no: [
      "Dein Tagebuch verlangt noch keine leichtere Woche.",
      "Im Moment deutet nichts darauf hin, dass du einen Deload brauchst.",
      "Du kannst wie geplant weitermachen; ein Deload ist bisher nicht nötig.",
    ],
    deload_now: [
      "Das ist schon eine leichte Woche.",
      "Du bist gerade in deiner leichten Woche.",
      "Der Deload läuft schon: Es ist diese Woche.",
    ],
    deload_next: [
      "Nächste Woche ist eine leichte Woche.",
      "Dein Plan sieht für nächste Woche eine leichte vor.",
      "Der Deload kommt nächste Woche.",
    ],
    meal: [
      "Das sind deine Ziele für einen Tag.",
      "Daran kannst du dich jeden Tag halten.",
      "Deine Zahlen für den Tag, aus deinen eigenen Daten:",
    ],
    meal_general: [
      "Das hilft den meisten, die trainieren.",
      "Kurz gesagt:",
      "Die Grundlagen machen hier das meiste aus.",
    ],
    form: [
      "Auf diese Punkte kommt es an.",
      "So machst du es gut.",
      "Halt es einfach: Ein paar Hinweise reichen.",
    ],
    proposal: ["Das würde ich ändern:", "Mein Vorschlag:", "Das kann ich für dich tun:"],
    greeting: [
      "Hallo! Schön, dass du da bist.",
      "Hi, bereit, wenn du es bist.",
      "Hey, gut, dass du vorbeischaust.",
    ],
    thanks: ["Gern geschehen.", "Freut mich, wenn es hilft.", "Jederzeit."],
    goodbye: ["Bis zum nächsten Mal.", "Mach's gut und bis bald.", "Bis dann."],
    who_are_you: ["Gute Frage.", "Das sage ich dir gern.", "Ganz offen gesagt:"],
    help: [
      "Das kann ich für dich tun:",
      "Du kannst mich um all das bitten:",
      "Das können wir zusammen machen:",
    ],
    limits: [
      "So steht es um deine Nachrichten.",
      "Hier ist dein Stand.",
      "Du hast noch Nachrichten frei:",
    ],
    limits_out: [
      "Deine Nachrichten sind vorerst aufgebraucht. Plan, Tausch und Tagebuch gehen in der App weiter.",
      "Vorerst sind keine Nachrichten übrig. Alles in deinem Plan bleibt offen.",
      "Das war vorerst die letzte Nachricht. In der App kannst du weiter trainieren, eintragen und tauschen.",
    ],
    confirmed: ["Erledigt.", "Alles klar, ist gemacht.", "Abgemacht."],
    rejected: [
      "Gut, es ändert sich nichts.",
      "Verstanden, alles bleibt, wie es ist.",
      "Kein Problem, ich lasse es.",
    ],
    nothing_pending: [
      "Wenn oben eine Karte wartet, ist ihr Knopf dein Ja.",
      "Dein Ja gibst du mit dem Knopf auf der Karte, wo es eine gibt.",
      "Eine Karte bestätigst du mit ihrem Knopf; sonst wartet nichts.",
    ],
    ask_exercise: [
      "Welche Übung meinst du?",
      "Nenn mir bitte die Übung.",
      "Ich muss wissen, um welche Übung es geht.",
    ],
    ask_minutes: [
      "Wie viel Zeit hast du, und womit kannst du trainieren?",
      "Sag mir bitte deine Zeit und deine Geräte.",
      "Ich brauche deine Zeit und was du zur Hand hast.",
    ],
    ask_goal: [
      "Was ist dein Ziel, und an wie vielen Tagen kannst du trainieren?",
      "Sag mir bitte dein Ziel und deine Trainingstage.",
      "Ich brauche dein Ziel und die Tage, an denen du trainieren kannst.",
    ],
    ask_sets: [
      "Schreib Übung, Sätze, Wiederholungen und Last auf, dann trage ich sie ein.",
      "Nenn mir Übung, Sätze, Wiederholungen und Last, so knapp du magst.",
      "Ich brauche die Übung mit Sätzen, Wiederholungen und Last.",
    ],
    ask_detail: [
      "Dafür brauche ich noch etwas mehr.",
      "Erzähl mir bitte etwas mehr.",
      "Das habe ich nicht ganz verstanden.",
    ],
    no_program: [
      "Du hast noch kein Programm.",
      "Bisher gibt es kein Programm für dich.",
      "Ich sehe noch kein Programm von dir.",
    ],
    no_logs: [
      "Dein Tagebuch ist noch leer, es gibt also nichts zu vergleichen.",
      "Von dir ist noch kein Training eingetragen.",
      "In deinem Tagebuch steht noch nichts, was ich mir ansehen könnte.",
    ],
    nothing_found: [
      "Ich habe nichts gefunden, was zu allem passt.",
      "So wie es steht, passt nichts.",
      "Dafür habe ich noch nichts Gutes.",
    ],
    unknown: [
      "Das kann ich im Moment nicht gut beantworten.",
      "Das ist gerade mehr, als ich beantworten kann.",
      "Ich bin nicht sicher, was du brauchst.",
    ],
  },
  labels: {
    insteadOf: "Statt",
    minutes: "etwa # Min.",
    week: "Woche #",
    easyWeek: "eine leichtere Woche",
    next: "Als Nächstes",
    cues: "Denk an",
    faults: "Achte auf",
    kcal: "Energie",
    protein: "Eiweiß",
    carbs: "Kohlenhydrate",
    fat: "Fett",
    sessionLength: "Länge einer Einheit",
    daysPerWeek: "Tage pro Woche",
    weeks: "Wochen",
    tone: "Ton",
    units: "Gewichtseinheit",
    tones: {
      motivational: "motivierend",
      strict: "streng",
      balanced: "ausgewogen",
      technical: "technisch",
    },
    left: "Nachrichten übrig",
    limit: "Nachrichten insgesamt",
    unread: "Einen Teil konnte ich nicht lesen, schau bitte im Tagebuch nach.",
    waits: "lass sie vorerst aus",
    doneToday: "Das von heute ist erledigt.",
    which:
      "Diese Übung kenne ich nicht: #. Nenn mir ihren üblichen Namen und die Sätze noch einmal.",
    can: [
      "eine Übung tauschen, die besetzt ist, fehlt oder dir nicht liegt",
      "eine Einheit für deine Zeit und deine Geräte zusammenstellen",
      "dein Programm bauen oder zeigen",
      "deine Sätze aus einfachen Worten eintragen",
      "zeigen, wie sich deine Übungen entwickeln",
      "erklären, warum etwas in deinem Plan steht",
      "Hinweise zur Technik einer Übung geben",
      "einfache Fragen zu Essen und Training beantworten",
    ],
    food: {
      protein:
        "Iss zu jeder Mahlzeit etwas mit Eiweiß und verteile es über den Tag, statt es für den Abend aufzuheben.",
      calories:
        "Wie viel Energie du brauchst, hängt von deinem Körper, deinem Tag und deinem Ziel ab. Mit deinen Angaben kann ich dir ein Ziel ausrechnen.",
      plan: "Bau jede Mahlzeit aus einer Eiweißquelle, Gemüse oder Obst und einer sättigenden Beilage, und wiederhole, was dir schmeckt.",
      timing:
        "Trainiere mit einer Mahlzeit, die dir bekommt, nicht direkt nach einer großen, und iss danach normal und mit Eiweiß.",
      general:
        "Meist einfaches Essen, genug davon, Eiweiß zu jeder Mahlzeit und über den Tag etwas trinken: Das trägt das meiste.",
    },
  },
});
