/** German everyday words of what goes wrong around a set. */
import type { Words } from "../../match/sign.ts";

export const EVERYDAY_WORDS: Words = {
  LIFTING_DAY: `bankdrücken, kreuzheben, kniebeuge, kniebeugen, beugen, squats, drücken, überkopfdrücken, schulterdrücken, rudern, klimmzüge, klimmzügen, beinpresse, heben, satz, sätze, sätzen, wiederholung, wiederholungen, wdh,
training, trainieren, trainiere, trainiert, workout, gym, studio, fitnessstudio, einheit, beintag, beintraining, ausfallschritte, ausfallschritten, thruster, thrusters, burpees, wod, crossfit, sport, cardio, laufen, joggen, sprints, intervalle, intervallen, rad, spinning, hiit, krafttraining`,
  RUNNING_DAY: `cardio, laufen, lauf, laufe, joggen, jogge, gelaufen, gejoggt, sprint, sprints, intervalle, intervallen, laufband, radfahren, spinning, hiit, burpees, treppen, treppensteigen, bergauf, anstrengung, belastung`,
  OFTEN_DAY: `jedes mal, jedesmal, immer, nach jedem, nach jeder, bei jedem, bei jeder, ständig, dauernd, mehrmals, mehrfach, immer wieder, zweimal, dreimal, viermal, drei mal, zwei mal, den ganzen tag, seit gestern, seit tagen, seit stunden, seit, nicht aufhören, ununterbrochen`,
  ARM_LEFT_DAY: `linker arm, linken arm, linke arm, linkem arm, linke hand, linken hand, linke schulter, linken schulter, linke seite, linken seite, linker unterarm, linken unterarm`,
  GOES_NUMB: `NUMB, schläft, schlief, taub, taubheit, taubheitsgefühl, kribbelt, kribbeln, kribbelte, gekribbelt, eingeschlafen, schläft ein, einschläft, pelzig, gefühllos, kein gefühl, spüre nichts, ameisenlaufen`,
  SLEPT_ON_DAY: `drauf geschlafen, darauf geschlafen, draufgelegen, falsch gelegen, falsch geschlafen, draufgelehnt, bandage, bandagen, zughilfen, rucksack, beta alanin, kalt, kälte, eis, lenker, sattel, zahnarzt, impfung, blutabnahme`,
  SEES_BLACK: `schwarz vor augen, schwarz vor den augen, schwarz vorm auge, schwarz vor meinen augen, alles schwarz, alles wurde schwarz, wurde alles schwarz, sah schwarz, habe schwarz gesehen, hab schwarz gesehen, nur noch schwarz, tunnelblick, sternchen gesehen, sterne gesehen, sehe sternchen, sehe sterne, sah sterne, sah sternchen,
fast ohnmächtig, beinahe ohnmächtig, fast umgekippt, beinahe umgekippt, fast weggekippt, fast zusammengeklappt, lichter aus, licht ausgegangen, kurz weg`,
  SAW_BLACK:
    "mir wurde schwarz vor augen, mir war schwarz vor augen, mir wird schwarz vor augen, wurde mir schwarz vor augen, wird mir schwarz vor augen, wurde mir kurz schwarz vor augen, war mir schwarz vor augen",
  BLACK_THINGS: `bildschirm, display, handy, app, uhr, video, vorhang, stromausfall, preis, lachen, fokus, zukunft, schwarz sehen für`,
  THREW_UP: `übergeben, übergebe, gekotzt, kotze, kotzen, erbrochen, erbreche, gespuckt und, gereihert, gespieben, emoji vomit`,
  GIDDY: `schwindlig, schwindelig, schwindel, schwindl*, schwummrig, schummrig, dreht sich, benommen, taumle, taumelig, wackelig, verwirrt, kopfschmerzen, sehe verschwommen, verschwommen, kreislauf`,
  ATE_BAD: `lebensmittelvergiftung, verdorben, verkatert, kater, betrunken, alkohol, schwanger, magen darm, norovirus, mein hund, meine katze, mein baby, reisekrank`,
  BENCHED: `vom bankdrücken, nach dem bankdrücken, seit dem bankdrücken, beim bankdrücken, bankdrücken, von der bank, liegestütze, liegestützen, dips`,
  CHEST_DAY_PAIN: `brust tut weh, brust tut mir weh, tut die brust weh, tut mir die brust weh, tut meine brust weh, tut weh in der brust, brust weh, brust tut seit, brust schmerzt, schmerzt die brust, brustschmerz, brustschmerzen, schmerz in der brust, schmerzen in der brust, stechen in der brust, stiche in der brust, brust sticht`,
  SORE_ONLY_DAY: `muskelkater, brustmuskel, brustmuskeln, muskel, muskeln, muskulär, draufdrücke, drauf drücke, berührung, anfasse, pump, angenehm, guter schmerz, im guten sinne, blauer fleck, prellung`,
  CHEST_TIGHT_DAY: `enge brust, brust eng, brust ist eng, brust wird eng, brust wird mir eng, wird die brust eng, engegefühl, enge in der brust, druck auf der brust, druck in der brust, brust drückt, brust zieht sich zusammen, brust schwer`,
  STRETCH_DAY: `dehnen, dehnung, dehnübung, dehnübungen, mobilität, haltung, brustgurt, pulsgurt, sport bh, shirt, weste`,
  HEART_SKIPS: `herz stolpert, herzstolpern, herz setzt aus, herz setzt kurz aus, herzaussetzer, aussetzer im herz, extraschläge, herz schlägt unregelmäßig, herzschlag unregelmäßig, unregelmäßiger herzschlag, herzflattern, herz flattert, herz macht aussetzer`,
  IN_LOVE: `verliebt, hochzeit, aufgeregt`,
  EYE_GONE_DAY: `auf einem auge nichts, auf einem auge nichts mehr, sehe auf einem auge nichts, auf dem linken auge nichts, auf dem rechten auge nichts, auf einem auge blind, linken auge nichts mehr, rechten auge nichts mehr, ein auge sieht nichts, einem auge schwarz`,
  LENS_DAY: `kontaktlinse, kontaktlinsen, linse, linsen, augenklappe, schweiß, wimper, von geburt, seit geburt, als kind`,
};
