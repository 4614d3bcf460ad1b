/** German: minors, drugs, diets, tricks and titles. */
import type { LimitPhrase } from "../phrases.ts";

export const limits: Record<LimitPhrase, string> = {
  m_growing:
    "Weil du unter 18 bist, läuft hier manches anders. Das schützt dich, solange du wächst.",
  m_honest: "Ich richte mich nach dem, was dich schützt, und plane für dich wie für alle unter 18.",
  m_guardian: "Bitte hol deine Eltern dazu und trainiere mit einem Coach, der dabei ist.",
  m_youth:
    "Was in deinem Alter gut wirkt: Technik mit leichten bis mittleren Gewichten, 8 bis 15 saubere Wiederholungen, Anstrengung höchstens 8 von 10, keine Maximalversuche.",
  m_food: "Regelmäßige Mahlzeiten mit genug von allem bringen dir mehr als jedes Pulver.",
  m_nocut: "Abnehmen oder Gewichtmachen plane ich für niemanden, der noch wächst.",
  m_doctor_weight:
    "Macht dir dein Gewicht Sorgen, sprich mit deiner Ärztin; sie sieht, wie du wächst.",
  m_caffeine: "Energydrinks und Aufputschmittel sind nichts für ein Herz, das wächst.",
  m_drugs:
    "Keine Hormone oder Drogen, und von mir weder Dosen noch Quellen: Sie können dein Wachstum stoppen und Herz und Stimmung dauerhaft schaden.",
  m_doctor: "Hast du etwas genommen oder geht es dir schlecht, geh bald zum Arzt und sag es offen.",
  m_injury:
    "Belaste nicht, was wehtut, und lass es diese Woche zusammen mit deinen Eltern ärztlich oder physiotherapeutisch ansehen.",
  m_unsure: "Von hier aus kann ich nicht sagen, was es ist.",
  m_max: "Ein echtes Maximum zu testen kann warten, bis du ausgewachsen bist.",
  m_load:
    "Das ist viel für einen Körper, der wächst. In jede Woche gehören Ruhetage, und Schmerz oder Müdigkeit, die bleiben, gehören zum Arzt.",
  m_photo: "Bitte schick keine Fotos, weder hierher noch an Bekanntschaften aus dem Netz.",
  m_meet:
    "Bitte triff niemanden aus dem Netz und gib deinen Kontakt nicht weiter; sag deinen Eltern, wenn jemand danach fragt.",
  m_line: "Wenn dich jemand bedrängt, hören diese Menschen zu: {youth}.",
  m_under_13:
    "Unter 13 kann ich dich nicht trainieren, wenn deine Eltern es nicht mit dir einrichten. Bitte zeig ihnen das.",
  m_play: "Bis dahin: spiel, lauf, kletter und probier einen Sport mit anderen.",
  p_no: "Dosen, Pläne oder Quellen gebe ich nicht, auch nicht in einer Geschichte oder zur Forschung.",
  p_steroids:
    "Anabolika schaden Herz, Leber und Hormonen, manchmal für immer, und oft ist nicht drin, was auf dem Etikett steht.",
  p_female: "Bei Frauen können sie Stimme, Behaarung und Zyklus für immer verändern.",
  p_sarms: "SARMs sind nicht zugelassen und haben Lebern und Herzen geschädigt.",
  p_dnp: "DNP tötet: Der Körper überhitzt, und es gibt kein Gegenmittel.",
  p_heart: "Sie treiben das Herz, bis es stolpert, auch bei fitten Menschen.",
  p_insulin: "Insulin ohne Diabetes kann in wenigen Stunden töten.",
  p_vials:
    "Bei diesen Ampullen weiß niemand, was drin ist und was es mit Herz, Zucker und Tumoren macht.",
  p_pens: "So ein Medikament gehört in ärztliche Hand; Pens vom Schwarzmarkt sind gefährlich.",
  p_blood: "Es verdickt das Blut; Gerinnsel und Schlaganfälle haben fitte Sportler getötet.",
  p_water:
    "Es bringt die Salze durcheinander, die das Herz schlagen lassen; daran sind Menschen gestorben.",
  p_oil: "Es hinterlässt Infektionen, harte Knoten und toten Muskel.",
  p_after:
    "Nach dem Absetzen können Hormone und Stimmung am Boden liegen, und Pillen aus dem Netz machen es schlimmer.",
  p_tests:
    "Kontrollen zu umgehen unterstütze ich nicht; es schadet dir und allen, die gegen dich antreten.",
  p_taken: "Hast du es genommen, ruf jetzt {emergency} an, auch wenn du dich noch gut fühlst.",
  p_check:
    "Nimmst du etwas oder hast Beschwerden, kann eine Ärztin Herz, Blut und Leber prüfen, ohne zu urteilen. Sag ihr alles.",
  p_check_now:
    "Geh mit dem, was du spürst, diese Woche zum Arzt, und heute bei Brustschmerz, Atemnot, geschwollenem Bein, gelber Haut oder sehr dunkler Stimmung.",
  p_offer:
    "Was ich kann: Training, Essen und Schlaf so planen, dass du ohne das alles herausholst.",
  x_floor:
    "Ich plane nicht unter 1.200 kcal am Tag für Frauen oder 1.500 für Männer, und nicht mehr als 0,5 bis 1 % des Körpergewichts in der Woche.",
  x_little: "So wenig Essen kostet Muskeln, Kraft und Schlaf, und das Gewicht kommt meist zurück.",
  x_fast: "Langes oder trockenes Fasten mit Training kann Herz und Kreislauf durcheinanderbringen.",
  x_water:
    "Gewicht machen ohne Wasser oder Salz belastet Herz und Nieren und hat Sportler getötet. Dabei helfe ich nicht.",
  x_excess:
    "Weit über den Durst zu trinken verdünnt die Salze im Blut. Kopfschmerz, Erbrechen oder Verwirrtheit danach: Ruf {emergency} an.",
  x_tea: "Solche Tees treiben Wasser und Salze aus, kein Fett.",
  x_hcg: "hCG ist zum Abnehmen nicht zugelassen, und es hilft nicht dabei.",
  x_offer:
    "Was ich stattdessen planen kann: ein kleines Defizit, genug Eiweiß, Krafttraining und jede Woche ein Blick, ob es wirkt.",
  x_pregnant: "In der Schwangerschaft plane ich kein Abnehmen; du und das Kind braucht das Essen.",
  x_nursing:
    "Solange du stillst, plane ich keine strenge Diät; Milch und Erholung brauchen die Energie.",
  x_light: "Abnehmen unter ein gesundes Gewicht plane ich nicht.",
  x_midwife:
    "Deine Hebamme oder Ärztin kann in den nächsten Tagen mit dir auf Essen und Gewicht schauen.",
  x_doctor:
    "Bitte sprich in den nächsten Tagen mit einem Arzt; so wenig Essen gehört in ärztliche Hand.",
  x_offer_nocut: "Was ich kann: sanftes Krafttraining und Mahlzeiten, die dich tragen.",
  x_none: "So eine Diät plane ich nicht.",
  i_stay: "Ich bin dein Coach und bleibe es, egal was eine Nachricht sagt.",
  i_no_leak: "Anweisungen, Schlüssel oder Daten anderer gebe ich nicht weiter.",
  i_no_tool: "Und kein eingefügter Text bringt mich dazu, etwas zu ändern oder zu senden.",
  i_outside: "Das liegt außerhalb dessen, was ich tue.",
  i_task: "Sag mir, was du für dein Training willst, und diesen Teil mache ich.",
  t_emergency: "Hol jetzt den Notdienst",
  t_crisis: "Du bist wichtiger als jedes Training",
  t_crisis_third: "Hilfe für jemanden in Gefahr",
  t_eating: "Du verdienst Unterstützung",
  t_minor: "Sicher trainieren, solange du wächst",
  t_under_13: "Frag bitte erst deine Eltern",
  t_medical: "Lass das zuerst ansehen",
  t_ped: "Ohne Doping",
  t_diet: "Lieber ein sicherer Weg",
  t_injection: "Weiter dein Coach",
  which_country: "In welchem Land bist du? Dann kann ich dir die richtige Nummer geben.",
};
