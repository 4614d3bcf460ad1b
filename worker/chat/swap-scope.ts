/** For how long a swap is meant: what is taken today comes back, and a program changes only by a word for it. */
import { plain } from "../../engine/log/told.ts";

/** Without accents, in all five languages. */
const FOR_TODAY =
  /\b(?:today|tonight|right now|hoy|ahora mismo|heute|gerade|aujourd.?hui|hoje|agora)\b/;
const FOR_GOOD =
  /\b(?:for good|permanent\w*|from now on|(?:my|the|in my|in the) (?:whole |entire )?(?:program\w*|plan|routine)|(?:en|de|por|mi|el) (?:mi |el |todo el )?(?:programa|plan|rutina)|para siempre|definitiv\w*|de ahora en adelante|(?:im|mein\w*|dem) (?:ganzen )?(?:programm|plan|trainingsplan)|dauerhaft|fur immer|ab jetzt|(?:mon|le|du|dans le) (?:programme|plan)|pour de bon|desormais|(?:meu|o|no|do|todo o) (?:programa|plano)|de vez|daqui (?:para|pra) frente)\b/;

/** `isPassing` says that what stands in the way will be gone another day. */
export function isMeantForToday(message: string, isPassing: boolean): boolean {
  const said = plain(message);
  return !FOR_GOOD.test(said) && (isPassing || FOR_TODAY.test(said));
}
