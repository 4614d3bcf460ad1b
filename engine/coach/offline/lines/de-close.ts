/** How the coach ends an answer without a model, in German: by what it was about and in which tone. */
import type { Closings } from "./lines.ts";

export const germanClosings = (): Closings => ({
  choose: {
    motivational: "Nimm, worauf du Lust hast, und mach was draus.",
    strict: "Entscheide dich und leg los.",
    balanced: "Nimm das, was sich heute richtig anfühlt.",
    technical: "Beginn leichter, als du denkst, und lass die Anstrengung die Last bestimmen.",
  },
  confirm: {
    motivational: "Bestätige es, und es geht los.",
    strict: "Bestätige es, dann gilt es.",
    balanced: "Bestätige es, wenn es passt, oder sag mir, was anders sein soll.",
    technical: "Prüf jede Zeile und bestätige es dann.",
  },
  learn: {
    motivational: "Probier es im nächsten Satz. Du wirst den Unterschied spüren.",
    strict: "Arbeite nur am ersten Punkt, bis er sitzt.",
    balanced: "Probier die Punkte nach und nach und schau, wie es sich anfühlt.",
    technical: "Ändere nur eine Sache, filme einen Satz von der Seite und vergleiche.",
  },
  track: {
    motivational: "Mit jedem Eintrag wird das Bild klarer.",
    strict: "Trag jeden Satz ein. Was nicht dasteht, lässt sich nicht vergleichen.",
    balanced: "Schreib weiter mit, dann wird das Bild klarer.",
    technical: "Notier, wie schwer die letzte Wiederholung war: Dann liest sich der Trend besser.",
  },
  train: {
    motivational: "Locker anfangen, dann steigern.",
    strict: "Aufwärmen, in dieser Reihenfolge, jeden Satz eintragen.",
    balanced: "Fang locker an und hör auf, solange die Bewegung sauber ist.",
    technical: "Wärm dich mit leichteren Sätzen auf und lass Wiederholungen im Tank.",
  },
  plan: {
    motivational: "Geh Einheit für Einheit und sag mir, wie es läuft.",
    strict: "Trag die Einheiten in den Kalender ein und halte dich daran.",
    balanced: "Geh Woche für Woche, und sag mir, wenn etwas nicht passt.",
    technical: "Ändere wenig auf einmal, dann sehen wir, was wirkt.",
  },
  recover: {
    motivational: "In der Ruhe wächst du. Genieß sie.",
    strict: "Ruh dich so ernsthaft aus, wie du trainierst: Schlaf, Essen, ein Spaziergang.",
    balanced: "Beweg dich etwas, schlaf genug und komm frisch zurück.",
    technical: "Nutz die Zeit für Schlaf und lockere Bewegung; die Last wartet auf dich.",
  },
  eat: {
    motivational: "Fang bei der nächsten Mahlzeit an. Kleine Schritte summieren sich.",
    strict: "Erst jeden Tag die Grundlagen, dann die Einzelheiten.",
    balanced: "An den meisten Tagen reicht; es muss nicht jeder perfekt sein.",
    technical: "Ändere eine Gewohnheit und schau, wie Training und Energie reagieren.",
  },
  talk: {
    motivational: "Sag mir, was wir uns als Nächstes vornehmen.",
    strict: "Sag mir, was du brauchst.",
    balanced: "Sag mir, was dir heute helfen würde.",
    technical: "Frag nur, je genauer, desto besser.",
  },
  bye: {
    motivational: "Bis zur nächsten Einheit!",
    strict: "Nächste Einheit wie geplant.",
    balanced: "Ruh dich gut aus, wir sehen uns bei der nächsten Einheit.",
    technical: "Trag die nächste Einheit ein, dann schauen wir auf den Trend.",
  },
  ask: {
    motivational: "Ein paar Worte reichen, dann geht es weiter.",
    strict: "Antworte in einer Zeile, dann kann ich handeln.",
    balanced: "Eine kurze Antwort genügt.",
    technical: "Je genauer, desto besser die Antwort.",
  },
  start: {
    motivational:
      "Der erste Schritt ist der beste: Nenn mir dein Ziel und deine Tage, oder trag eine Einheit ein.",
    strict: "Fang heute an: Nenn mir Ziel, Tage und Geräte, oder trag eine Einheit ein.",
    balanced: "Nenn mir dein Ziel und deine Tage, oder trag eine Einheit ein, dann legen wir los.",
    technical: "Mit Ziel, Tagen, Geräten oder einer eingetragenen Einheit kann ich genau arbeiten.",
  },
  done: {
    motivational: "Schön, auf zum nächsten Schritt.",
    strict: "Jetzt mach es.",
    balanced: "Schau, wie es sich anfühlt, und sag mir, wenn es nicht passt.",
    technical: "Beobachte, wie sich Anstrengung und Erholung in den nächsten Einheiten ändern.",
  },
});
