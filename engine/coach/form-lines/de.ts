/** What goes wrong in a family of movements and what helps, in German. */
import type { FormLines } from "./lines.ts";

export const germanForm = (): FormLines => ({
  squat: {
    causes: [
      "Das Gleichgewicht wandert beim Absenken auf die Zehen oder die Fersen",
      "Die Last ist unten etwas mehr, als du kontrollieren kannst",
    ],
    cues: [
      "Der ganze Fuß steht am Boden, das Gewicht über der Mitte",
      "Die Knie folgen den Zehen, hinunter und hinauf",
      "Atme vor jeder Wiederholung ein und spann den Rumpf an",
    ],
    drill: "Langsame Kniebeugen auf eine Box mit Pause unten, mit leichter Last",
    easier: "Weniger Last, oder eine Box, die die Tiefe auf das begrenzt, was du kontrollierst",
  },
  lunge: {
    causes: [
      "Beide Füße stehen auf einer Linie, und das Gleichgewicht kostet Kraft",
      "Der Schritt ist zu kurz oder zu lang für deine Hüfte",
    ],
    cues: [
      "Füße hüftbreit, wie auf Schienen",
      "Der vordere Fuß bleibt flach, das Knie über den Zehen",
      "Senk dich gerade ab, der Rumpf bleibt ruhig",
    ],
    drill: "Langsame Ausfallschritte im Stand, während du dich festhältst",
    easier: "Mit den Händen an einer Stütze, oder mit weniger Bewegungsweite",
  },
  hinge: {
    causes: [
      "Der Rücken beugt sich, wo die Hüfte sich bewegen sollte",
      "Die Last startet zu weit weg vom Körper",
    ],
    cues: [
      "Schieb die Hüfte nach hinten, die Schienbeine fast senkrecht",
      "Der Rücken ist lang vom Kopf bis zum Steißbein, spann an, bevor du hebst",
      "Halt die Last nah an den Beinen",
    ],
    drill: "Langsame Hüftbeugen mit einem Stab am Rücken",
    easier: "Starte erhöht, oder mit leichterer Last",
  },
  bridge: {
    causes: [
      "Der untere Rücken macht die Arbeit der Gesäßmuskeln",
      "Die Füße stehen zu nah oder zu weit weg",
    ],
    cues: [
      "Rippen nach unten, das Kinn leicht eingezogen",
      "Drück durch die Fersen und schließ mit dem Gesäß ab",
      "Hör auf, wo die Hüfte gestreckt ist",
    ],
    drill: "Brücken am Boden mit Pause oben",
    easier: "Am Boden statt auf der Bank, ohne Last",
  },
  isolation: {
    causes: ["Der Schwung macht den Anfang jeder Wiederholung", "Die Last verkürzt den Weg"],
    cues: [
      "Starte aus der Ruhe, ohne Schwung",
      "Nutz den ganzen Weg, den du kontrollierst",
      "Senk langsamer ab, als du hebst",
    ],
    drill: "Leichte Wiederholungen mit Pause am schwersten Punkt",
    easier: "Weniger Last und ein Weg ohne Ziehen",
  },
  press: {
    causes: [
      "Die Schultern rollen nach vorn, wenn das Gewicht herunterkommt",
      "Die Ellbogen stehen weiter ab, als du halten kannst",
    ],
    cues: [
      "Zieh die Schulterblätter nach hinten und unten, bevor du beginnst",
      "Die Ellbogen etwas unter Schulterhöhe",
      "Die Handgelenke gerade über den Ellbogen",
    ],
    drill: "Langsame Wiederholungen mit Pause kurz über der Brust, mit leichter Last",
    easier: "Liegestütze mit erhöhten Händen, oder leichtere Kurzhanteln",
  },
  overhead: {
    causes: [
      "Der untere Rücken macht ein Hohlkreuz, um das Gewicht hochzubringen",
      "Das Gewicht läuft um den Kopf herum statt nah daran vorbei",
    ],
    cues: [
      "Spann das Gesäß an, Rippen nach unten",
      "Das Gewicht nah am Gesicht, dann den Kopf nach vorn",
      "Am Ende sind die Arme neben den Ohren",
    ],
    drill: "Drücken im Knien mit leichtem Gewicht",
    easier: "Schräg drücken, oder mit einem Arm nach dem anderen",
  },
  row: {
    causes: ["Die Arme ziehen, bevor sich die Schulterblätter bewegen", "Der Rumpf schwingt mit"],
    cues: [
      "Zieh die Ellbogen nach hinten, nicht die Hände",
      "Am Ende kommen die Schulterblätter zusammen",
      "Ruhiger Rumpf, langer Nacken",
    ],
    drill: "Rudern mit Pause am Ende, mit leichter Last",
    easier: "Mit der Brust auf einer Bank abgestützt",
  },
  pulldown: {
    causes: [
      "Der Zug beginnt in den Armen, mit hochgezogenen Schultern",
      "Der Weg ist oben oder unten verkürzt",
    ],
    cues: [
      "Schultern nach unten, bevor sich die Ellbogen beugen",
      "Die Ellbogen zu den Rippen",
      "Lass die Arme kontrolliert lang werden",
    ],
    drill: "Züge nur mit den Schulterblättern, die Arme bleiben gestreckt",
    easier: "Ein Band oder eine Maschine, die dir einen Teil des Gewichts abnimmt",
  },
  raise: {
    causes: [
      "Das Gewicht ist zu schwer für einen sauberen Weg",
      "Die Schultern ziehen zu den Ohren",
    ],
    cues: [
      "Führ mit den Ellbogen, die Hände sind ruhig",
      "Langer Nacken, tiefe Schultern",
      "Senk langsam bis ganz nach unten ab",
    ],
    drill: "Leichtes Heben mit Pause oben",
    easier: "Leichter, oder mit gebeugten Ellbogen",
  },
  arms: {
    causes: ["Die Oberarme wandern und helfen mit", "Der Körper holt Schwung für den Start"],
    cues: [
      "Die Oberarme bleiben still",
      "Die Handgelenke sind gerade",
      "Beug und streck ganz und mit Kontrolle",
    ],
    drill: "Langsames Absenken mit leichtem Gewicht",
    easier: "Kabel oder Band, wo der Anfang leichter ist",
  },
  core: {
    causes: ["Der untere Rücken übernimmt, wenn der Rumpf müde wird", "Der Atem wird angehalten"],
    cues: [
      "Rippen zum Becken, das Becken leicht gekippt",
      "Atme die ganze Zeit ruhig",
      "Hör auf, wenn die Haltung verloren geht",
    ],
    drill: "Kurzes Halten in der leichtesten Position, die du halten kannst",
    easier: "Gebeugte Knie oder eine erhöhte Fläche",
  },
  carry: {
    causes: ["Die Last zieht dich zur Seite", "Die Schritte sind lang und hastig"],
    cues: [
      "Steh aufrecht, die Schultern auf einer Höhe",
      "Kurze, leise Schritte",
      "Rippen über der Hüfte, und weiteratmen",
    ],
    drill: "Eine leichte Last entlang einer Linie am Boden tragen",
    easier: "Leichter, oder über einen kürzeren Weg",
  },
  power: {
    causes: [
      "Das Tempo fällt, bevor der Satz zu Ende ist",
      "Die Landung oder das Auffangen ist steif",
    ],
    cues: [
      "Jede Wiederholung schnell und sauber, dann neu ansetzen",
      "Lande weich, die Knie über den Zehen",
      "Beende den Satz, wenn er langsamer wird",
    ],
    drill: "Niedrige Sprünge oder leichte Würfe mit langen Pausen dazwischen",
    easier: "Niedriger, leichter und weniger",
  },
  general: {
    causes: [
      "Tempo oder Last sind heute mehr, als du kontrollieren kannst",
      "Die Aufmerksamkeit lässt zum Ende des Satzes nach",
    ],
    cues: [
      "Beweg dich so langsam, dass du jeden Teil spürst",
      "Atme ruhig",
      "Beende den Satz, solange er noch gut aussieht",
    ],
    drill: "Die gleiche Bewegung langsam und ohne Last",
    easier: "Eine kleinere Bewegung oder weniger Last",
  },
});
