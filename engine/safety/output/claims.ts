/** What only a doctor says, and what is never said in a crisis: a diagnosis, a change of medicine, a session. */
import { type Caution, cautionOf, hasNegation, isUncautioned, refersToDoctor } from "./caution.ts";

const CONDITION = [
  String.raw`(?:\w+ ){0,3}(?:tears?|torn(?! (?:callus\w*|skin|hands?|shirt|straps?))|ruptured|fractur\w*|broken|hernia\w*|slipped dis[ck]|bulging dis[ck]|tend[io]n\w*itis|tendin\w*|bursitis|impingement|sprain\w*|strain(?:ed)?|sciatica|concussion|shin splints|arthritis|meniscus|heart attack|angina|arrhythmia|blood clot|dvt|embolism|rhabdo\w*|anorexia|bulimia)`,
  String.raw`(?:\w+ ){0,3}(?:rotura (?:d\w+|muscular|fibrilar|parcial|total)|desgarro|fractura|esguince|tendinitis|bursitis|ciatica|conmocion|infarto|arritmia|trombosis|hernia\w*)`,
  String.raw`(?:\w+ ){0,3}(?:(?:muskel|faser|sehnen|band|menisk|kapsel)\w*riss|riss|(?:knochen|bein|arm|rippen|gelenk|ermudungs|stress|fuss|zehen|finger|wirbel)\w*bruch|leistenbruch|gerissen|gebrochen|bandscheibenvorfall|\w*entzundung|zerrung|verstauchung|ischias|gehirnerschutterung|herzinfarkt|thrombose)`,
  String.raw`(?:\w+ ){0,3}(?:dechirure|rupture (?:d\w*|musculaire|partielle|totale|complete)|entorse|tendinite|bursite|sciatique|commotion|infarctus|arythmie|phlebite|thrombose|hernie)`,
  String.raw`(?:\w+ ){0,3}(?:ruptura (?:d\w+|muscular|parcial|total)|lesao do menisco|estiramento|entorse|tendinite|bursite|ciatica|concussao|infarto|arritmia|trombose|hernia)`,
].join("|");
const YOU_HAVE = String.raw`you(?: ha)?'?ve (?:got |torn |broken |sprained |strained |ruptured )?|you (?:definitely |clearly |probably |likely |most likely )?(?:have|tore|broke|sprained|strained|ruptured) |(?:this|it|that) (?:is|must be) (?:definitely |clearly |probably |likely |just |only )?|(?:it|that|this)'?s (?:definitely |clearly |probably |likely |just |only )?|sounds like |you(?:'?re| are) suffering from (?:an? )?|(?:tienes|estas con|te has hecho|es|esto es|parece|seguro que es) (?:un[ao]? )?|du hast (?:dir )?|(?:das|es) (?:ist|klingt nach) |tu (?:as|t'es fait) |(?:c'est|on dirait) |voce (?:tem|esta com|rompeu) |(?:isso e|e|parece) (?:um[a]? )`;
const DIAGNOSIS = new RegExp(String.raw`\b(?:${YOU_HAVE})(?:${CONDITION})\b`, "g");
/** What somebody else has found out, or what would be if it were so, is no finding of the coach. */
const ASIDE =
  /\b(?:if|whether|when|since|because|as|given that|(?:said|wrote|mentioned|told me|reported)(?: that)?|si|cuando|como|porque|dijiste que|escribiste que|ob|weil|quand|comme|parce que|puisque|(?:dit|ecrit) que|se|quando|caso|disse que|escreveu que|contou que) (?:\w+ ){0,2}$/;
const AS_TOLD =
  /^,? ?(?:as )?(?:you (?:say|said|wrote)|dices|dijiste|sagst du|wie du|dis-tu|voce diz)/;
const BEFORE = 60;
const FOUND_BEFORE =
  /\b(?:diagnos\w*|said|could|might|may|history|podria|konnte|pourrait|poderia)\b/;
const INJURED =
  /\b(?:your (?:wrist|arm|leg|ankle|foot|toe|rib|finger|hand|collarbone|hip) is broken|your (?:\w+ ){1,3}(?:is|are) (?:definitely |clearly |probably |likely )?(?:torn|ruptured|fractured|herniated|sprained|dislocated)|tu (?:\w+ ){1,3}esta (?:rot|fracturad|desgarrad)[oa]|dein\w* (?:\w+ ){1,3}ist (?:gerissen|gezerrt|verstaucht)|t(?:on|a) (?:\w+ ){1,3}est (?:dechire|casse|rompu|fracture)e?|(?:seu|sua) (?:\w+ ){1,3}esta (?:rompid|fraturad)[oa]|you(?:'ve)? (?:tore|torn|ruptured|sprained|strained|herniated|dislocated) (?:your|the|an?)|te (?:has )?(?:roto|rompiste|desgarraste|desgarrado|torcido|torciste)|tu t'es (?:dechire|rompu|foule|luxe)|voce (?:rompeu|torceu|estirou|deslocou))\b/g;

const MEDICINE = String.raw`(?:medications?|medicines?|meds|pills(?! of)|tablets|insulin(?! (?:sensitiv|resist|respon|spike|level))|beta[ -]?blockers?|blood thinners?|antidepressants?|ssris?|statins?|inhalers?|thyroxine|metformin|warfarin|lithium|prednisone|medicacion|medicamentos?|medicinas?|pastillas|insulina|betabloque\w*|anticoagulantes?|antidepresivos?|estatinas?|medikamente?n?|tabletten|betablocker|blutverdunner|antidepressiva|statine?|traitement|medicaments?|comprimes|insuline|betabloquants?|antidepresseurs?|statines?|remedios?|medicac\w+|comprimidos|antidepressivos?)`;
const CHANGES = new RegExp(
  String.raw`\b(?:stop|quit|skip|cut|take (?:half|double|less|more)|toma (?:el doble|menos)|nimm (?:weniger|mehr)|halve|double|reduce|lower|increase|raise|drop|come off|wean (?:yourself )?off|taper|deja|dejar|suspende\w*|reduce|reducir|baja|bajar|sube|subir|aumenta\w*|duplica\w*|salta\w*|setze?|lass|reduziere?|halbiere?|verdopple|verdoppel\w*|erhohe?|senke?|arrete|arreter|stoppe\w*|reduis|reduire|diminue\w*|augmente\w*|saute\w*|pare|parar|suspenda|reduza|diminua|aumente|dobre|pule)(?: (?:taking|using|de tomar|de prendre))?(?: of)?(?: (?:your|the|this|that|tus?|las?|los|el|su|dein\w*|die|den|das|ton|ta|tes|le|les|seus?|suas?|os?|as?))?(?: [a-z-]+){0,2}? (?:[ld]')?${MEDICINE}\b|\b(?:half|mitad|halfte|moitie|metade) (?:of |de |der |d[ae] )?(?:your|tu|deine?[rs]?|ton|ta|tes|sua|seu)(?: \w+)? ${MEDICINE}\b|(?<=\b${MEDICINE},? (?:so |just )?)(?:stop|quit|skip)(?: taking)? (?:them|it)\b`,
  "g",
);
const LEFT_TO_DOCTOR =
  /\b(?:ask|talk|speak|check with|before|whether|only|may|might|can|decides?|pregunta|habla|consulta|antes|solo|puede|frag\w*|sprich|besprich|bevor|ob|nur|kann|entscheide\w*|demande|parle|avant|seul|peut|pergunte|fale|converse|consulte|so|pode)\b/;

const SESSION =
  /\b\d+ ?x ?\d+\b|\b\d+ (?:sets?|satze?n?|series?|reps?|repetitions?|repeticiones|repeticoes|wiederholungen)\b|\brpe ?\d|\b(?:here(?:'s| is)|try|do|start with|let'?s (?:do|start)) (?:your|a|this|today's|the|some|with)? ?(?:\w+ ){0,2}(?:workout|session|circuit|squats?|push-?ups|run)\b|\b(?:haz|aqui tienes|prueba|empecemos con) (?:tu |un[ao]? |la |el )?(?:\w+ ){0,2}(?:entrenamiento|sesion|rutina|sentadillas?)\b|\b(?:hier ist|mach|probier|starte mit) (?:dein\w* |ein\w* |das |die )?(?:\w+ ){0,2}(?:training|workout|einheit|kniebeugen)\b|\b(?:voici|fais|essaie|commence par) (?:ton |ta |une? |la |le )?(?:\w+ ){0,2}(?:seance|entrainement|squats?)\b|\b(?:aqui esta|faca|tente|comece com) (?:seu |um |o |a )?(?:\w+ ){0,2}(?:treino|sessao|agachamentos?)\b/g;

export function isDiagnosis(text: string): boolean {
  let caution: Caution | null = null;
  return [DIAGNOSIS, INJURED].some((pattern) => {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, index - BEFORE), index);
      const after = text.slice(index + found.length, index + found.length + BEFORE);
      if (ASIDE.test(before) || FOUND_BEFORE.test(found) || AS_TOLD.test(after)) continue;
      caution ??= cautionOf(text);
      if (!caution.isNegated(index, index + found.length)) return true;
    }
    return false;
  });
}

export function changesMedicine(text: string): boolean {
  if (refersToDoctor(text) && LEFT_TO_DOCTOR.test(text)) return false;
  let caution: Caution | null = null;
  for (const { 0: found, index } of text.matchAll(CHANGES)) {
    caution ??= cautionOf(text);
    // Where the verb comes first, the negation may stand between it and its object.
    if (!hasNegation(found) && !caution.isNegated(index, index + found.length)) return true;
  }
  return false;
}

export const plansSession = (text: string) => isUncautioned(SESSION, text);
