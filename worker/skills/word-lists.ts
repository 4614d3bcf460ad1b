/** Words that tell a language, and words that no coach of ours says, in each language. */
import type { Language } from "../../engine/coach/language.ts";

/** Short words that a sentence of the language can hardly do without; two neighbours besides. */
export const STOP_WORDS: Record<Language | "it" | "nl", ReadonlySet<string>> = {
  en: words(
    "the and you your is are to of with for it that this keep on at not but have so what from be as up in a if then more by will can do",
  ),
  es: words(
    "el la los las y tu tus te es con para por que de en lo se un una no más pero del al muy ha está si sin cuando como o ya",
  ),
  de: words(
    "der die das und du dein deine deinen dir dich ist mit für auf den dem nicht ein eine einen es im zu so von was bei wie sich oder wenn aber noch als an in",
  ),
  fr: words(
    "le la les et tu ton ta tes te est avec pour que de du des un une ne pas sur en dans plus ce se au aux ou si à qui sans mais c l d",
  ),
  pt: words(
    "o a os as e você seu sua te é com para por que de do da em no na nos nas um uma não mais mas se dos ao ou sem quando como já",
  ),
  it: words(
    "il lo la gli le e di che è con per una un non della del dei sono tuo tua più questa questo anche nel ti si da ma hai i",
  ),
  nl: words(
    "de het een en je jouw is van met voor niet op dat die te maar ook er aan om wat zijn bij nog als in dit",
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

const EVERYWHERE =
  "diagnos\\p{L}*|diagnós\\p{L}*|\\d ?mg|milligram\\p{L}*|miligram\\p{L}*|ibuprof\\p{L}*|paracetamol|tendinit\\p{L}*|tendonitis|tendin[io]s\\p{L}*|impingement|art?hrit\\p{L}*|artrit\\p{L}*|arthrose|artros[ei]s?|hernia\\p{L}*|hernie|hérnia|rhabdo\\p{L}*|steroid\\p{L}*|esteroid\\p{L}*|testosteron\\p{L}*";
const MEDICAL: Record<Language, string> = {
  en: "cur(?:e|es|ed|ing)|heals?|dos(?:e|es|age|ing)|medications?|medicines?|prescri\\p{L}+|painkillers?|diseases?|patholog\\p{L}+",
  es: "cura|curan|curar|dosis|medicament\\p{L}*|medicación|analgésic\\p{L}*|enfermedad\\p{L}*|patolog\\p{L}*",
  de: "heil(?:t|en|ung)|dosis|dosier\\p{L}*|medikament\\p{L}*|schmerzmittel|krankheit\\p{L}*|arznei\\p{L}*",
  fr: "guéri\\p{L}*|dose|doses|dosage|posologie|médicament\\p{L}*|antidouleur\\p{L}*|maladies?",
  pt: "cura|curam|curar|doses?|dosagem|medicament\\p{L}*|remédios?|analgésic\\p{L}*|doenças?|patologi\\p{L}*",
};

/** No diagnosis, no dose, no promise of healing. */
export const medicalWords = (language: Language) =>
  new RegExp(`(?<![\\p{L}])(?:${EVERYWHERE}|${MEDICAL[language]})(?![\\p{L}])`, "iu");
