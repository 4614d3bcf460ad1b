/** Words that keep somebody going, in German. */
import type { MotivationLines } from "./lines.ts";

export const germanMotivation = (): MotivationLines => ({
  open: {
    missed_workouts: [
      "Schön, dass du da bist. Einheiten fallen mal aus, und Kraft verschwindet nicht so schnell.",
      "Das Leben kam eine Weile dazwischen. Auch das gehört zum Training.",
      "Eine Lücke im Tagebuch ist nur eine Lücke. Ab der nächsten Einheit geht es weiter.",
    ],
    plateau: [
      "Eine Weile auf der Stelle zu treten gehört zum Stärkerwerden dazu.",
      "Ein Plateau heißt nur: Was bisher gewirkt hat, hat seine Arbeit getan.",
      "Der Fortschritt ist gerade leise, und das zu wissen hilft.",
    ],
    achievement: [
      "Das gehört dir, und du hast es dir erarbeitet.",
      "Stark gemacht. Das kommt aus den Einheiten, die niemand gesehen hat.",
      "Ein guter Moment, um kurz innezuhalten und zu sehen, was du geschafft hast.",
    ],
    return: [
      "Schön, dass du zurück bist.",
      "Der Wiedereinstieg ist das Schwerste, und den hast du gerade geschafft.",
      "Dein Körper erinnert sich an mehr, als du denkst.",
    ],
    custom: [
      "Danke, dass du es sagst.",
      "Ich verstehe dich.",
      "Wir fangen da an, wo du heute stehst.",
    ],
  },
  close: {
    missed_workouts: {
      motivational:
        "Such dir die Einheit aus, die du am liebsten magst, und fang damit an. Der Rhythmus kommt zurück.",
      strict:
        "Trag die nächste Einheit jetzt in den Kalender ein und mach sie wie geplant. Nachholen musst du nichts.",
      balanced:
        "Beginn mit einer leichteren Einheit und mach dann mit dem Plan weiter. Es gibt nichts aufzuholen.",
      technical:
        "Steig da ein, wo du aufgehört hast, etwas leichter, und lass die Anstrengung die Last bestimmen.",
    },
    plateau: {
      motivational: "Bleib dran. Der nächste Schritt kommt oft gleich nach einer ruhigen Strecke.",
      strict:
        "Prüf zuerst Schlaf, Essen und Anstrengung; ändere dann eine einzige Sache und gib ihr Zeit.",
      balanced:
        "Ändere eine einzige Sache, etwa den Wiederholungsbereich oder die Reihenfolge, und schau, was passiert.",
      technical:
        "Schau auf Anstrengung, Wochensätze und Erholung, in dieser Reihenfolge, und ändere das Erste, was nicht passt.",
    },
    achievement: {
      motivational: "Genieß es, und nimm das Gefühl mit in die nächste Einheit.",
      strict: "Notier dir, was es möglich gemacht hat, und bleib dabei. Der Plan läuft weiter.",
      balanced: "Genieß es heute. Morgen geht der Plan weiter wie gewohnt.",
      technical:
        "Schreib Last, Wiederholungen und Anstrengung auf: Das ist dein neuer Bezugspunkt.",
    },
    return: {
      motivational: "Fang locker an und geh aus jeder Einheit mit Lust auf ein bisschen mehr.",
      strict:
        "Halte die ersten Einheiten leicht, auch wenn sie sich einfach anfühlen. Die Lasten kommen der Reihe nach zurück.",
      balanced: "Beginn leichter, als du könntest, und leg jedes Mal ein wenig drauf.",
      technical:
        "Lass in jedem Satz deutlich Reserve und steigere nur, solange die Technik sauber bleibt.",
    },
    custom: {
      motivational:
        "Such dir einen kleinen Schritt aus, den du heute gehen kannst. Das reicht, um in Bewegung zu kommen.",
      strict: "Leg den nächsten Schritt fest, gib ihm eine Uhrzeit und mach ihn.",
      balanced: "Geh den nächsten kleinen Schritt und schau, wie er sich anfühlt.",
      technical: "Nimm etwas, das du messen kannst, ändere nur das und schau dann noch einmal hin.",
    },
  },
});
