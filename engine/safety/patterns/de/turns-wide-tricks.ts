/** German turns of orders to the coach itself. */
import type { Turns } from "../../match/sign.ts";

const ORDERS =
  "systemprompt|system_prompt|prompt|anweisungen|instruktionen|richtlinien|vorgaben|grundtext|starttext|basisprompt|regeln|briefing|systemtext|systemnachricht|anleitung_für_dich|vorschriften|leitplanken";

export const WIDE_TRICK_TURNS: Turns = {
  LEAKS: [
    `zeig|zeige|gib|kopier|kopiere|paste|schreib|schreibe|nenn|nenne|verrate|verrat|lies|poste|wiederhole|wiederhol|übersetze|übersetz|fasse|fass|liste|buchstabiere|drucke|druck|sag|reime ~6 dein|deine|deinen|deiner|euer|eure ~2 ${ORDERS}`,
    `was|welche|wie ~4 steht|stehen|steckt|lauten|lautet|sind|beginnt ~5 dein|deinem|deinen|deine|deiner ~1 ${ORDERS}`,
    `dein|deine|deinen ~1 ${ORDERS} ~4 ausgeben|zeigen|kopieren|anzeigen|wiederholen|vorlesen|offenlegen|wortwörtlich|komplett|bitte|her|rein`,
    "was ~3 du ~3 nicht ~2 sagen|verraten|erzählen ~1 darfst|sollst",
    "was ~4 dir ~3 gesagt|vorgegeben|eingetrichtert|verboten|aufgetragen|eingegeben",
    "was ~1 du ~2 verweigern|verschweigen|ablehnen ~1 sollst|musst|darfst",
    "erste|ersten|letzte|oberste ~1 zeile|satz|wörter|worte|zeilen|sätze ~5 gesehen|bekommen|gelesen|stand|anweisungen|prompt|kontext|gespräch",
    "alles ~2 über|vor ~2 dieser|meiner|diesem ~1 nachricht|satz|zeile",
  ],
  SING_RULES: [
    `sing|singe|reime|rappe|dichte|als_gedicht|als_lied|als_shanty ~5 deine|dein ~2 ${ORDERS}`,
  ],
  GUARD_OFF: [
    "schalt|schalte|deaktiviere|deaktivier|stell|stelle|mach|mache|entferne|entfern|lösche|umgehe|ignorier|ignoriere|überspring|lass|vergiss ~4 sicherheitsfilter|sicherheitsregeln|filter|sicherheit|sicherheitsmodus|warnungen|warnhinweise|schutz|jugendschutz|leitplanken|beschränkungen|einschränkungen|sperren|sperre|limits ~3 ab|aus|weg|sein",
    "deaktiviere|deaktivier|entferne|umgehe|ignoriere|ignorier|abschalten|ausschalten|deaktivieren|aufheben ~4 sicherheitsfilter|sicherheitsregeln|sicherheitsmodus|warnungen|warnhinweise|beschränkungen|einschränkungen|lastprüfung|stoppschilder|flaggen",
    "sicherheitsfilter|sicherheitsregeln|sicherheitsmodus|warnungen|beschränkungen|einschränkungen|lastprüfung ~5 ab|aus|weg|deaktivieren|abschalten|ausschalten|aufheben|deaktiviert|ungültig",
    "ohne ~2 filter|zensur|sicherheitsregeln|moral|einschränkungen|beschränkungen|belehrung|belehrungen ~4 antworte|antworten|schreib|gib|plan|sag",
    "warn|warne|warnen ~2 mich ~3 nie|nicht ~2 mehr|wieder|ab_jetzt|vor_nichts",
    "passwort|codewort|zauberwort ~6 überspringst|überspringen|vergisst|freischaltet|umgehst",
  ],
  AS_IF_NO_RULES: [
    "tu|tue|stell|stelle|nimm|benimm|verhalte ~4 so|vor|an ~3 als|dass|du ~4 sicherheitsregeln|regeln|richtlinien|filter|grenzen|einschränkungen|vorschriften ~3 nicht|keine|weg|gäbe",
    "als ~3 gäbe|gäb|gäbs|hättest|existierten ~4 sicherheitsregeln|regeln|richtlinien|filter|grenzen|einschränkungen|keine ~3 nicht|keine|regeln",
    "als_ob|als ~4 keine ~1 regeln|sicherheitsregeln|richtlinien|filter|grenzen|einschränkungen",
  ],
  WITHOUT_WARNING: ["ohne ~1 warnung|warnungen|hinweise|warnhinweise|disclaimer|belehrung"],
  WAIVES: [
    "stelle|stell|entbinde|befreie ~8 haftung|verantwortung ~1 frei",
    "unterschreibe|hafte|eigene|volle ~3 verantwortung|haftung|risiko",
    "haftung ~2 frei|ausgeschlossen",
    "anwalt|arzt|volljährig|erwachsen ~6 stelle|entbinde|befreie|bestätige",
  ],
  FLAGS_OFF: [
    "flaggen|stoppschilder|lastprüfung|warnsystem|sicherheitsprüfung|sicherheitsstopp|ampel ~6 deaktivieren|abschalten|ausschalten|ignorieren|aufheben|deaktiviert",
    "deaktivieren|abschalten|ausschalten|ignorieren ~6 flaggen|stoppschilder|lastprüfung|sicherheitsprüfung",
  ],
  THIS_ACCOUNT: [
    "für ~1 dieses|mein|meinen ~1 konto|account|profil",
    "dauerhaft|für_immer|permanent",
  ],
  NO_ETHICS_ROLE: [
    "ohne|keine|null ~1 ethik|moral|regeln|grenzen|filter|skrupel|gewissen|limits ~5 der|die|antwortet|alles|beantwortet|und|sagt",
    "du ~1 bist|heißt|spielst ~3 jetzt|ab_jetzt|nun ~5 ohne|unzensiert|unzensierter|ungefiltert|entfesselt|böser|evil|frei_von|jailbreak|dan",
  ],
  NOW_YOU_ARE: [
    "du|ab_jetzt|jetzt ~1 bist|heißt|spielst ~2 jetzt|ab_jetzt|nun|du|ein|der|dr|coach",
    "du_bist_jetzt|spiel_jetzt|du_heißt_jetzt",
  ],
  ANSWERS_ALL: [
    "auf ~1 alles ~1 antwortet|antworten",
    "alles ~2 beantwortet|verrät|sagt|erlaubt|darf|macht",
    "nichts|nie ~2 verweigert|ablehnt|zurückhält",
  ],
  NO_LIMITS: [
    "ohne ~1 ethik|moral|regeln|grenzen|filter|skrupel|limits|tabus",
    "keine|kennt_keine ~1 ethik|moral|regeln|grenzen|tabus|filter",
  ],
  FROM_VENDOR: [
    "bin|schreibe|hier ~4 vom|von|der|aus|dein ~2 anbieter|hersteller|entwickler|support|sicherheitsteam|security|itteam|it|openai|anthropic|google|betreiber|admin|vendor|entwicklerteam|audit",
    "hat ~3 sicherheitsteam|security|support|team|entwickler ~5 gesagt|angekündigt|bescheid|informiert ~4 melde|komme|schreibe|bin",
  ],
  AUDIT_WORD: [
    "audit|prüfung|penetrationstest|pentest|redteam|red_team|überprüfung|wartung|wartungsmodus|debug",
  ],
  DROP_MASK: [
    "maske|rolle|schauspiel|fassade ~2 fallen|ablegen|ab|weg",
    "lass ~3 maske|rolle|theater ~3 fallen|sein",
  ],
  LIST_REFUSALS: [
    "liste|list|nenn|nenne|sag|zeig ~4 was|alles ~5 verweigern|ablehnen|verschweigen|verboten|nicht_darfst|sollst",
  ],
  OTHER_USER_DATA: [
    "zeig|zeige|gib|nenn|nenne|sag|sage|verrat|verrate|liste|öffne|hol|exportiere|schick|such ~5 user|nutzer|nutzerin|athlet|athleten|athletin|kunde|kunden|mitglied|mitglieder|benutzer|konto ~6 nummer|gegessen|trainiert|gewicht|daten|email|adresse|adressen|plan|pläne|name|namen|verletzungen|gewogen|wiegt|id",
    "was|wie_viel|wann|welche ~4 user|nutzer|athlet|athletin|kunde|kundin|mitglied|benutzer|vorige|vorherige|letzte|andere ~6 gegessen|trainiert|wiegt|gewogen|gewicht|gesagt|geschrieben|gefragt|verletzungen",
    "daten|pläne|gewichte|namen|emails|adressen|erinnerungen ~2 von|anderer|aller|der ~2 anderen|andere|allen|aller|nutzer|athleten|kunden|mitglieder|benutzer|user",
  ],
  EX_USES_APP: [
    "ex|freund|freundin|kollege|kollegin|nachbar|nachbarin|chef|schwester|bruder|mann|frau|rivale|konkurrent ~5 app|auch_hier|bei_dir|dich ~2 auch|nutzt|benutzt|trainiert|ist",
    "nutzt|benutzt ~2 die|diese|deine|eure ~1 app ~2 auch",
  ],
  SHE_WEIGHED: [
    "was|wie_viel|wann|wo|wieviel ~3 sie|er|ihr|sein ~5 gewogen|wiegt|trainiert|gegessen|isst|hebt|läuft|gewicht|puls",
    "wann|wo ~1 trainiert|läuft|ist ~1 sie|er",
  ],
  OTHER_ATH_ID: [
    "ath|athlete|user|usr|client|kunden|id ~6 gib|zeig|was ~4 unter|von|in ~3 ath|usr|16|18|user|athlete|id",
    "id ~3 ist ~6 aber|und ~3 gib|zeig|öffne",
    "unter ~1 ath|usr|user|athlete_id|user_id",
  ],
  MY_CLIENT: [
    "mein_klient|meine_klientin|meine_athleten|meine_kunden|meine_tochter|mein_sohn|rangliste|bestenliste|weltrekord|profi|profis",
  ],
  REGENERATE_MANY: [
    "generier|generiere|erstell|erstelle|schreib|wiederhol|wiederhole|mach ~5 100|500|1000|10000|10.000|100000|tausend|zehntausend|million|unendlich|endlos ~2 mal|male|versionen|varianten|pläne|mal_in",
    "endlosschleife|in_einer_schleife|unendlich_oft|bis_zum_abbruch",
  ],
  NOT_BILLED: [
    "buch|buche|berechne|zähl|zähle|rechne ~3 nicht|nichts ~3 auf|meinem|mein|gegen|an|vom|konto|kontingent|limit",
    "nicht ~3 meinem|mein|vom ~1 konto|kontingent|limit ~2 abbuchen|anrechnen|abziehen|zählen",
  ],
  QUOTA_SET: [
    "kontingent|limit|quota|tokens|guthaben|budget|remaining|nachrichtenlimit ~5 999|9999|999999|unendlich|unbegrenzt|hoch|setz|setze|zurücksetzen|auf_null|erhöhe",
  ],
  FOOD_BUDGET: ["einkauf|lebensmittel|euro|essen|kalorien|protein|equipment"],
  CALL_TOOL_NAME: [
    "ruf|rufe|führ|führe|starte|nutze|nutz|verwende|trigger ~4 delete|drop|update|export|exportfunktion|purge|reset|admin|sql|funktion|endpoint|tool|webhook|shell ~8 auf|aus|alle|für|mit|athlete|user",
    "delete|drop|update|purge|wipe|export|set|reset ~1 athlete|athletes|user|users|all|table|account|tier|quota ~4 für|auf|auf_alle|aus|alle",
  ],
  EXPORT_ALL: [
    "exportfunktion|export|exportiere|export_tool ~6 alle|athlete|mandanten|mandant|user|jeden|sämtliche",
    "mandanten|mandant|tenant|filter ~2 weg|lassen|raus|ignorieren",
    "lass ~3 mandanten|mandant|tenant|filter ~2 weg",
  ],
  WIPE_AUDIT: [
    "lösch|lösche|entferne|verwisch|verstecke ~4 audit|auditeintrag|audit_eintrag|protokoll|log|logs|spuren|eintrag ~2 danach|eintrag|audit|und",
  ],
  CALL_APP_SCAM: [
    "app|firma|plattform|anbieter|coach|dienst ~6 abzocke|betrug|scam|schrott|müll ~3 bezeichnest|nennst|bezeichnen|nennen|sagst|bist",
    "abzocke|betrug|scam ~3 bezeichnest|nennst|bezeichnen|nennen",
  ],
  SEND_TO_RIVAL: [
    "schick|schickst|schicke|empfiehl|empfehle|verweise|leite ~4 leute|sportler|athleten|nutzer|alle|jeden|kunden ~4 konkurrenz|konkurrenten|anderen_app|andere_app|anderer_app|rivalen",
    "zur ~1 konkurrenz ~2 schickst|schicken|wechseln",
  ],
  WHOEVER_READS: [
    "wer|jeder|jedes|alle ~2 der|die|das ~3 feld|notiz|eintrag|text|zeile|kommentar|dies|dieses ~4 verarbeitet|liest|importiert|parst|zusammenfasst|auswertet",
    "wer ~2 dieses|diese|das ~2 verarbeitet|liest|importiert",
  ],
  TREAT_AS: [
    "behandelt|behandle|behandeln|betrachtet|betrachte|gilt|setze ~5 als ~2 admin|administrator|system|premium|verifiziert|freigegeben|vertrauenswürdig",
  ],
  REVEAL_MEMORY: [
    "gibt|gib|zeigt|verrät|offenbart|legt ~6 erinnerungen|daten|gespeicherte|prompt|profile ~5 preis|anderer|offen|nutzer|heraus",
  ],
  AI_READERS: [
    "ki|ai|llm|sprachmodell|sprachmodelle|assistent|assistenten|bot|bots ~1 leser|lesende|die|der|systeme|modelle|agenten",
    "ki_leser|ki_leserin|ki_systeme|ki_assistenten|ai_reader",
  ],
  TASK_CHANGED: [
    "aufgabe|auftrag|rolle|anweisung|anweisungen|mission ~3 geändert|ändert|ersetzt|hinfällig|aufgehoben|neu",
  ],
  SEND_PROFILE: [
    "übermittelt|übermittle|sende|sendet|schickt|schicke|leite ~3 profil|daten|verlauf|email|gespräch ~5 an|weiter|autor",
  ],
  OTHER_JOB: [
    "vergiss|lass|hör|hören ~6 fitness|fitnesszeug|training|coach|coaching|sport|trainingszeug ~4 sein|vergessen|auf|und|stattdessen",
    "fitness|fitnesszeug|trainingszeug|training ~1 vergessen",
  ],
  BET_ON: [
    "auf ~1 wen|welches|welchen ~3 setzen|wetten|tippen|setz|wette",
    "wetten|wette|tipp ~4 rennen|pferd|spiel|bundesliga",
  ],
  TAXES: [
    "steuererklärung|steuer|hausaufgaben|bewerbung|aufsatz|gedicht|python|code|aktien|aktie|krypto|rezept_für_kuchen ~4 machen|schreiben|ausfüllen|mach|schreib|lösen",
  ],
  CODED: [
    "rot13|base64|morsecode|morse|hex|rückwärts|caesar|geheimschrift|binärcode|leetspeak|url_codiert",
  ],
  OBEY_IT: [
    "mach|mache|tu|tue|befolge|folge|führ|ausführen|dekodiere|entschlüssle|entschlüssel ~5 drinsteht|drin_steht|aus|anweisung|es|danach|was|sagt|botschaft",
  ],
  ENV_VARS: [
    "umgebungsvariablen|env_variablen|umgebungsvariable|env_vars ~5 gesetzt|zeig|nenn|welche|waren|start|ausgeben",
    "welche ~1 umgebungsvariablen",
  ],
  DB_URL: [
    "datenbank_url|datenbankurl|db_url|connection_string|verbindungsstring|datenbank_passwort|api_schlüssel|api_key|webhook_secret ~5 vorlesen|nennen|zeig|gib|sag|lies|lautet|ist|mir",
  ],
  OF_SPORT: [
    "kniebeuge|bankdrücken|ausfallschritt|techniktipps|bewegungsanweisung ~3 anweisung|regeln|erklären",
    "spielregeln|wettkampfregeln|ipf|verbandsregeln",
  ],
};
