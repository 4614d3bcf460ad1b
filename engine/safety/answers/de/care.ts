/** German: eating disorders, and what a doctor sees first. */
import type { CarePhrase } from "../phrases.ts";

export const care: Record<CarePhrase, string> = {
  d_hear: "Danke, dass du mir das sagst. Das braucht Mut, und du verdienst Hilfe dabei.",
  d_hear_denial:
    "Ich höre, dass es sich für dich nicht wie ein Problem anfühlt. Mir ist wichtig, wie es dir geht, und das macht mir Sorgen.",
  d_hear_third: "Gut, dass du es bemerkt hast, und schön, dass du dich kümmerst.",
  d_hear_recovery:
    "Ein Rückfall ist schwer, und er macht deinen Weg bis hierher nicht ungeschehen.",
  d_hear_binge:
    "Danke, dass du mir das sagst. Beim Essen die Kontrolle zu verlieren ist keine Schande, und es kann besser werden.",
  d_hear_image:
    "Es muss anstrengend sein, mit dem eigenen Körper im Krieg zu liegen. Du verdienst Frieden mit ihm.",
  d_hear_exercise:
    "Trainieren zu müssen, um essen zu dürfen, klingt erschöpfend. Essen muss man sich nicht verdienen.",
  d_hear_sport:
    "Sport kann Menschen da hineindrängen, und du verdienst mehr Hilfe, als ein Coach geben kann.",
  d_nonum:
    "Ziele oder Zahlen zu Essen oder Gewicht gebe ich dir nicht; sie würden dir nicht helfen.",
  d_help: "Es gibt Menschen, die sich damit gut auskennen: {eating_disorder}.",
  d_soon:
    "Bitte geh bald zum Arzt oder zur Ärztin, möglichst diese Woche, und erzähl dort, was du mir erzählt hast.",
  d_today:
    "Bitte geh heute noch zum Arzt oder zur Ärztin: Das kann das Herz und die Salze im Blut durcheinanderbringen.",
  d_insulin:
    "Bitte ruf heute dein Diabetesteam an oder geh in die Notaufnahme; Insulin hält dich am Leben.",
  d_worse:
    "Ruf {emergency} an, wenn du ohnmächtig wirst, dein Herz stolpert oder du Blut erbrichst.",
  d_third_do:
    "Sag behutsam, was du siehst, ohne Bemerkungen über Aussehen oder Zahlen, und biete an, bald mit zum Arzt zu gehen.",
  d_rest: "Bis dahin darfst du dich ausruhen.",
  d_offer: "Gern rede ich mit dir über Schlaf, Atmung oder das, was dir an Bewegung Freude macht.",
  h_acute_injury:
    "Lass es in ein bis zwei Tagen ärztlich oder physiotherapeutisch ansehen, heute noch, wenn es anschwillt, blockiert oder dein Gewicht nicht trägt.",
  h_amenorrhea:
    "Geh in den nächsten zwei Wochen zur Hausärztin oder Gynäkologin: Bleibt die Periode aus, gehören Essen, Hormone und Knochen geprüft.",
  h_back:
    "Geh diese Woche zum Arzt oder zur Physiotherapie, wenn es stark ist, anhält oder ins Bein zieht.",
  h_cancer: "Frag vor der nächsten Einheit dein Onkologie-Team, was jetzt für dich richtig ist.",
  h_cardiac_history:
    "Hol dir vor dem Training das Wort deiner Kardiologin und frag, wie weit du gehen darfst.",
  h_chest_pain_past:
    "Geh in den nächsten Tagen zum Arzt, vor jedem Training, auch wenn es vorbei ist.",
  h_concussion:
    "Geh heute oder morgen zum Arzt. Danach ein bis zwei Tage relative Ruhe und schrittweise zurück, sobald du freigegeben bist.",
  h_diabetes: "Sprich diese Woche mit deinem Diabetesteam, bevor du Training oder Essen änderst.",
  h_diagnosis: "Zeig es diese oder nächste Woche der Ärztin, die deine Geschichte kennt.",
  h_dvt_possible: "Lass es heute ärztlich prüfen, auch wenn es kaum wehtut.",
  h_epilepsy:
    "Hol dir vor dem Training das Wort deiner Neurologin, früher noch, wenn Anfälle neu oder häufiger sind.",
  h_eyes: "Geh heute oder morgen zum Augenarzt.",
  h_gi: "Geh in den nächsten Tagen zum Arzt.",
  h_heart_rate: "Lass Puls und Rhythmus diese Woche ärztlich prüfen.",
  h_hernia: "Lass es diese Woche ärztlich ansehen, bevor du wieder hebst.",
  h_hypertension:
    "Geh diese Woche zum Arzt, vor hartem Training, und heute, wenn die Werte sehr hoch bleiben.",
  h_infection:
    "Warte, bis du ein bis zwei Tage fieberfrei bist, und geh zum Arzt, wenn es anhält oder die Brust schmerzt.",
  h_joint:
    "Lass es in den nächsten zwei Wochen ärztlich oder physiotherapeutisch ansehen, früher, wenn es heiß oder geschwollen ist.",
  h_kidney:
    "Frag deine Nierenärztin oder Hausärztin, bevor du Eiweiß, Präparate oder Training änderst.",
  h_liver: "Frag die Ärztin, die deine Leber begleitet, bevor du Training oder Präparate änderst.",
  h_medication: "Frag diese Woche, wer es verschrieben hat, oder in der Apotheke.",
  h_neuro: "Geh in den nächsten Tagen wegen Taubheit, Kribbeln oder Schwäche zum Arzt.",
  h_older_fall: "Geh diese Woche wegen des Sturzes zum Arzt, auch wenn nichts wehtut.",
  h_osteoporosis:
    "Frag vor dem Belasten deinen Arzt oder eine Physiotherapeutin, die sich mit Knochen auskennt.",
  h_pain_killers:
    "Brauchst du Schmerzmittel zum Trainieren, lass diese Woche ärztlich nach der Ursache sehen.",
  h_postpartum:
    "Hol dir zuerst das Ja deiner Hebamme oder Ärztin und frag nach Beckenboden-Physiotherapie.",
  h_pregnancy_general:
    "Frag in den nächsten Tagen deine Hebamme oder Frauenärztin, was jetzt zu dir passt.",
  h_respiratory: "Geh diese Woche zum Arzt und halte dein Notfallspray griffbereit.",
  h_shoulder_neuro: "Lass Schulter und Arm in den nächsten Tagen ärztlich ansehen.",
  h_stress_fracture: "Lass es diese Woche ärztlich ansehen; bis dahin nicht laufen oder springen.",
  h_supplement_interaction: "Frag in der Apotheke oder deinen Arzt, bevor du es nimmst.",
  h_surgery:
    "Frag deine Chirurgin oder Physiotherapie, was erlaubt ist, bevor du etwas damit machst.",
  h_unexplained_loss: "Geh diese Woche zum Arzt; ungewollt abzunehmen gehört geprüft.",
  h_vision_head: "Geh heute oder morgen wegen Kopf und Augen zum Arzt.",
  h_any: "Lass es diese Woche ärztlich oder physiotherapeutisch ansehen.",
  r_area:
    "Bis dahin belaste die Stelle nicht; der Rest darf trainieren, solange er schmerzfrei bleibt.",
  r_easy: "Bis dahin alles leicht: gehen, lockere Bewegung, kein Pressen.",
  r_none: "Trainiere nicht, bis dich jemand freigegeben hat.",
  r_unsure:
    "Von hier aus kann ich nicht sagen, was es ist, und zu Dosen oder Änderungen an Medikamenten rate ich nichts.",
  f_limb:
    "Ruf {emergency} an, wenn es verformt aussieht, taub oder kalt ist oder du es nicht bewegen kannst.",
  f_back:
    "Ruf {emergency} an, wenn es zwischen den Beinen taub wird, du Blase oder Darm nicht halten kannst oder ein Bein wegsackt.",
  f_heart:
    "Ruf {emergency} an bei Druck auf der Brust, Ohnmacht oder Atem, der sich nicht beruhigt.",
  f_head:
    "Ruf {emergency} an bei Erbrechen, stärkerem Kopfschmerz, Benommenheit, Verwirrtheit oder Doppelbildern.",
  f_body:
    "Ruf {emergency} an bei Ohnmacht, Verwirrtheit, starkem Schmerz oder Blut, wo keins hingehört.",
  f_sugar:
    "Ruf {emergency} an bei Verwirrtheit, wiederholtem Erbrechen oder Zucker, der nicht steigt.",
  f_birth:
    "Ruf {emergency} oder deine Geburtsklinik an bei Blutung, Fruchtwasser, Fieber oder starkem Kopfschmerz.",
  f_eye: "Ruf {emergency} an bei plötzlichem Sehverlust, Blitzen oder einem Vorhang vor dem Auge.",
  f_lump: "Ruf {emergency} an, wenn die Beule hart ist, stark schmerzt oder nicht zurückgeht.",
  f_seizure: "Ruf {emergency} an, wenn ein Anfall fünf Minuten dauert oder ein zweiter folgt.",
};
