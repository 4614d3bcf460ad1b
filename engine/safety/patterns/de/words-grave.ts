/** German words of waking up somewhere, of affairs put in order and of hands laid on, by class. */
import type { Words } from "../../match/sign.ts";

export const GRAVE: Words = {
  PLACE_ODD: `auf dem boden, am boden, boden, bahn, laufbahn, laufband, gras, wiese, strecke, straße, asphalt, matte, umkleide, parkplatz, waldweg, schotter, kies, graben, fliesen, tartan, turnhallenboden, hallenboden, parkett`,
  WOKE_UP: `aufgewacht, wieder aufgewacht, wach geworden, zu mir gekommen, zu mir kam, wieder zu mir, wiedergefunden, gelegen, aufgekommen ohne, augen aufgemacht, augen wieder auf`,
  SPEAKS: `satz, sätze, wort, wörter, worte, sprache, sprechen, reden, namen`,
  SPEAK_V: `raus, rausbringen, rausbringe, rausbringt, bringen, finden, finde, findet, formulieren, sprechen, reden, zusammen, sagen, aussprechen, herausbringen, hervor, einfällt`,
  HAND_DROPS: `aus der hand, aus der linken hand, aus der rechten hand, aus den händen, fällt mir ständig, fällt ihm ständig, fällt ihr ständig, lässt alles fallen, lasse alles fallen, lass alles fallen, greift daneben, greife daneben, nichts halten, nicht mehr halten, nichts mehr halten`,
  FIGURE_ATTACK: `fast einen herzinfarkt, fast nen herzinfarkt, beinahe einen herzinfarkt, als ich den preis, als ich die, vor schreck, fast herzinfarkt, herzinfarktrisiko, vorbeugen, in der familie, ans herz gelegt, ans herz gewachsen, herzlich, zurück ins herz, von herzen`,
  THINGS_MINE: `sachen, zeug, kram, hanteln, gewichte, gürtel, ausrüstung, rack, schuhe, fahrrad, gitarre, alles, equipment, möbel, klamotten, habseligkeiten, sammlung, geld, ersparnisse`,
  GIVE_V: `verschenkt, verschenke, verschenk, hergeschenkt, weggegeben, hergegeben, vermacht, aufgeteilt, verteilt, geschenkt`,
  LETTER: `brief, briefe, abschiedsbrief, abschiedsbriefe, zeilen, nachricht, video, videos, testament, zettel`,
  WRITTEN: `geschrieben, verfasst, aufgenommen, liegt, liegen, hinterlegt, hinterlassen, fertig, unter dem kissen, unterm kissen, auf dem tisch, adressiert, verschickt`,
  DEBT: `schulden, rechnungen, kredit, spind, beiträge, vertrag, verträge, konten, konto, versicherung, lebensversicherung`,
  PAID: `bezahlt, beglichen, gekündigt, aufgelöst, geregelt, überschrieben, erledigt, abgeschlossen`,
  DAY_SET: `so weit, soweit, ist schluss, dann ist schluss, ist es vorbei, dann ist es vorbei, der letzte tag, letzter tag, ist der tag, steht fest, datum, der termin steht, ist ende`,
  RACE_DAY: `wettkampf, startnummer, rennen, marathon, aufbau neues, neues rack, neue hanteln, flohmarkt, ausgemistet, ausmisten, keller, entrümpelt, umgestiegen, weil ich neue, geburtstag, weihnachten`,
  CUTS: `schnitte, schnitten, schnittwunden, schnittwunde, ritzwunden, ritzer, narben, einschnitte, wunden, striemen`,
  SKIN_PART: `arm, arme, armen, unterarm, unterarme, unterarmen, oberarm, oberschenkel, oberschenkeln, schenkel, schenkeln, handgelenk, handgelenke, handgelenken, bauch, haut, beine, beinen, bein, wade`,
  FRESH_WORD: `frisch, frische, frischen, frischer, neue, neuen, von gestern, von heute, letzte nacht, offene, offenen, verheilen noch`,
  AGAIN: `wieder, schon wieder, erneut, immer wieder, von mir selbst, selber gemacht, selbst zugefügt, selbst gemacht`,
  GRABS_ME: `mich am hals, mich am arm, mich an den haaren, mich an der kehle, mich gegen, mich an die wand, an die wand gedrückt, mich fest, mich in die ecke, mich aufs bett, mich zu boden, mir den arm, mir ins gesicht, mir die luft, mir eine, mich nicht aus, mich ins, mich eingesperrt, mich anschreit, mich bedroht, packt mich, greift mich, würgt mich, zerrt mich, reißt mich, hält mich fest, drückt mich, wirft mich, schleudert mich`,
  EXPLODES: `rastet aus, ausrastet, ausgerastet, rastet, flippt aus, ausflippt, dreht durch, durchdreht, tobt, explodiert, schlägt zu, zuschlägt, zugeschlagen, wird handgreiflich, brüllt, tickt aus`,
  HIDES_BRUISE: `blaue flecken, blauen flecken, verstecken, damit keiner, damit niemand, keiner sieht, langarm, lange ärmel, geprellt, rippen, veilchen`,
  AFRAID: `angst, fürchte, leise, leisen, damit er nichts, damit sie nichts, heimlich, traue mich nicht, trau mich nicht, schuld`,
  EVENT: `hochzeit, urlaub, strand, shooting, fotoshooting, klassentreffen, malle, abiball, ball, date, sommer, festival, silvester, pool, freibad, casting`,
};
