/** German: emergency and crisis. */
import type { UrgentPhrase } from "../phrases.ts";

export const urgent: Record<UrgentPhrase, string> = {
  e_stop: "Hör sofort auf und trainiere heute nicht weiter.",
  e_call: "Ruf jetzt {emergency} an; warte nicht ab, ob es vergeht.",
  e_stay: "Fahr nicht selbst und bleib nicht allein: Jemand soll bei dir sein, bis Hilfe da ist.",
  e_unsure: "Von hier aus kann ich nicht sagen, was es ist, und ich rate nicht.",
  e_others:
    "Lass alles andere stehen und bleib bei der Person. Ruf jetzt {emergency} an oder schick jemanden zum Telefonieren.",
  e_cpr:
    "Reagiert sie nicht und atmet nicht normal: Drück fest und schnell in der Mitte der Brust und lass den Defibrillator (AED) holen.",
  e_cpr_you:
    "Wirst du bewusstlos und atmest nicht normal, beginnt wer bei dir ist mit der Herzdruckmassage und lässt den Defibrillator (AED) holen.",
  e_cool:
    "Erst kühlen, während Hilfe kommt: in den Schatten, Kleidung aus, kaltes Wasser oder Eis über den ganzen Körper und viel Luft.",
  e_sugar:
    "Bist du wach und kannst schlucken, nimm jetzt schnellen Zucker: Saft, gezuckerte Limo oder Traubenzucker. Bei Schläfrigkeit nichts in den Mund.",
  e_pen:
    "Wurde dir ein Adrenalin-Pen verschrieben, nimm ihn jetzt. Leg dich hin, Beine hoch, oder setz dich, wenn das Atmen schwerfällt.",
  e_still: "Beweg Kopf, Hals und Rücken nicht, und lass dich von niemandem hochheben.",
  e_limb: "Nicht bewegen, nicht gerade ziehen, nicht belasten; stütz es so, wie es liegt.",
  e_taken:
    "Wurde etwas davon genommen, ist das ein Notfall, auch wenn du dich noch gut fühlst. Heb die Packung auf und bring dich nicht zum Erbrechen.",
  e_poison: "Auch der Giftnotruf hilft: {poison}.",
  e_breath:
    "Setz dich aufrecht hin, lockere, was eng ist, und nimm dein eigenes Notfallspray, wenn du eins hast.",
  e_sit: "Setz oder leg dich so hin, wie es am leichtesten ist.",
  e_loose:
    "Zieh alles Enge aus und lagere den Arm oder das Bein auf Herzhöhe; kein Eis, keine Massage, kein Verband.",
  e_diabetes: "Sag, dass du Diabetes hast und deine Ketone erhöht sind.",
  e_leg: "Bleib ruhig sitzen, massiere und dehne das Bein nicht.",
  e_nothing: "Iss und trink nichts, und nimm nichts dagegen ein.",
  e_time: "Merk dir, wann es angefangen hat, und sag es.",
  e_water: "Trink kein Wasser mehr und sag, wie viel du getrunken hast.",
  e_side: "Leg dich auf die linke Seite und sag deiner Geburtsklinik Bescheid.",
  e_urine: "Sag, dass der Urin nach hartem Training dunkel wurde; er muss heute untersucht werden.",
  e_seizure:
    "Solange er dauert: Platz schaffen, Kopf polstern, nichts festhalten, nichts in den Mund. Danach auf die Seite.",
  e_hours: "Hier zählt jede Stunde.",
  c_hear:
    "Gut, dass du das geschrieben hast. Das klingt, als würdest du etwas sehr Schweres tragen.",
  c_hear_self_harm:
    "Danke, dass du mir das sagst. Das klingt, als wäre der Schmerz zu groß geworden, um ihn still zu tragen.",
  c_hear_exercise:
    "Gut, dass du mir das sagst. Training ist nicht dazu da, dich zu bestrafen; du verdienst Ruhe und Fürsorge.",
  c_hear_drunk:
    "Gut, dass du schreibst, statt damit allein zu bleiben. Mit Alkohol sieht vieles dunkler aus, als es ist.",
  c_hear_postpartum:
    "Danke, dass du das sagst. Die Zeit nach einer Geburt kann furchtbar schwer sein, und das macht dich nicht zu schlechten Eltern.",
  c_hear_ped:
    "Danke, dass du das sagst. Mit diesen Mitteln und danach kann die Stimmung tief fallen, und das lässt sich behandeln.",
  c_hear_minor: "Sehr gut, dass du mir das sagst. Du musst da nicht ohne Hilfe durch.",
  c_hear_veteran: "Danke für dein Vertrauen. Was du aus deinem Dienst mitträgst, ist schwer.",
  c_hear_history:
    "Du hast das schon einmal durchgestanden, und es braucht Kraft zu sagen, dass es zurück ist.",
  c_hear_third: "Es ist richtig, dass du das ernst nimmst, und gut, dass du da bist.",
  c_hear_violence:
    "Das klingt, als würde die Wut gleich überkochen. Es war richtig, das auszusprechen.",
  c_hear_abuse: "Was dir angetan wird, ist nicht in Ordnung, und es ist nicht deine Schuld.",
  c_ask: "Bist du gerade in Sicherheit? Denkst du daran, dir das Leben zu nehmen?",
  c_ask_third:
    "Ist die Person gerade in Sicherheit? Frag sie direkt, ob sie an Suizid denkt; Fragen bringt niemanden erst auf den Gedanken.",
  c_ask_violence:
    "Ist gerade jemand in Gefahr, dich eingeschlossen? Geh erst einmal weg und lass alles zurück, was jemanden verletzen könnte.",
  c_ask_abuse: "Bist du gerade in Sicherheit, und kannst du das unbeobachtet lesen?",
  c_line: "Bitte sprich jetzt mit jemandem: {crisis}.",
  c_line_abuse: "Diese Menschen kennen solche Lagen und hören vertraulich zu: {abuse}.",
  c_line_youth: "Diese Menschen hören jungen Leuten zu: {youth}.",
  c_danger: "Bist du in Gefahr oder könntest es tun, ruf {emergency} an.",
  c_danger_them: "Ist jemand in Gefahr, ruf {emergency} an.",
  c_urgent:
    "Ein Weg oder Plan im Kopf macht es dringend: Ruf jetzt {emergency} an, vor allem anderen, oder lass jemanden für dich anrufen.",
  c_with:
    "Sei bei jemandem, dem du vertraust, bis es nachlässt, und bitte darum, alles wegzuräumen, womit du dich verletzen könntest.",
  c_with_third: "Bleib bei der Person und trag es nicht allein: Die Nummer ist auch für dich da.",
  c_with_violence: "Ruf jemanden an, der dich beruhigt, und bleib dort, bis es vorbei ist.",
  c_with_abuse:
    "Erzähl es jemandem, dem du vertraust, und geh, wenn du kannst, an einen sicheren Ort.",
  c_adult:
    "Sag es heute einem Erwachsenen, dem du vertraust, und bleib in der Nähe: Eltern, Lehrkraft, Schulsozialarbeit.",
  c_no_ways: "Über Wege, es zu tun, spreche ich nicht.",
  c_veteran: "In den USA: 988 wählen und dann die 1 für alle, die gedient haben.",
  c_midwife: "Sag es heute deiner Hebamme oder Ärztin; das lässt sich behandeln.",
  c_ped_doctor: "Sag ärztlich offen, was du nimmst; zu Dosen rate ich nichts.",
  c_wound: "Bist du verletzt, lass es heute versorgen.",
  c_night: "Fahr nicht, und bleib heute Nacht nicht allein.",
  c_open: "Training kann warten. Ich bin weiter da, wenn du schreiben willst.",
};
