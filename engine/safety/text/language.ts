/** Which of the five languages a text is in, by a vote of its small words. */

export const LANGUAGES = ["en", "es", "de", "fr", "pt"] as const;
export type Language = (typeof LANGUAGES)[number];

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const SMALL_WORDS: Record<Language, ReadonlySet<string>> = {
  en: words(
    `the a an and or but if of to in on at for with from by about into over after before is am are was were be been
being have has had do does did can could will would should i you he she it we they me him her us them my your his its our
their this that these those not no yes what when where who how why all any some more just so very really because while than
then there here out up down off again too also only get got go going feel think know want need like still now today`,
  ),
  es: words(
    `el la los las un una unos unas y o pero si de del al a en por para con sin sobre desde hasta es soy eres somos son
era fue ser estar estoy esta estan estaba he ha has han hay tengo tiene tienes hago hace puedo puede quiero yo tu ella
nosotros me te se lo le les nos mi mis su sus este esto ese eso no ni que como cuando donde quien porque muy mas menos
tambien ya solo todo toda algo nada ahora hoy ayer mucho mucha siento duele dolor va voy vamos fui pueden debo debe cada otro otra antes
despues asi aqui ahi entonces aunque pues cual cuales cuanto cuantos cuanta cuantas nuestro nuestra ustedes nunca siempre aun hice hacer quedo
cosa tu tus eso les`,
  ),
  de: words(
    `der die das den dem des ein eine einen einem einer und oder aber wenn von zu im in am an auf bei mit nach aus vor
ist bin bist sind war waren sein habe hat hast haben hatte kann konnte will wollte werde wird soll ich du er sie es wir ihr
mich mir dich dir ihn ihm uns mein meine meinen meinem meiner nicht kein keine nein ja was wann wo wer wie warum weil dass als
sehr nur noch schon auch jetzt heute gestern so zum zur fur uber fuhle mal seit ohne unter dann denn dort hier mehr viel alle alles man sich habt hatten wurde kannst konnen musst muss
mussen darf sollte dein deine deinen seine ihre unser jede jeder jedes diese dieser dieses gibt geht mache machen wieder immer nie
etwas nichts gar ganz vielleicht wieso welche welcher welches bitte danke beim vom ins`,
  ),
  fr: words(
    `le la les un une des du de et ou mais si en dans sur sous avec sans pour par depuis est suis es sommes sont etait
etre ai as a ont avais fait faire peux peut veux je tu il elle on nous vous ils me te se mon ma mes son sa ses ce cette ces
ne pas plus que qui quoi quand comment pourquoi parce tres trop aussi tout toute rien maintenant aujourd hui hier au aux
mets y moi lui leur bien encore juste deja tous toutes combien avant apres jour jours fois chaque entre vers chez donc car alors ni ici ca cela etais
avait avoir dois doit faut vais va vont aller tes nos vos leurs quel quelle quels quelles oui non merci`,
  ),
  pt: words(
    `o a os as um uma e ou mas se de do da dos das em no na nos nas por pelo pela para pra com sem sobre desde ate sou
es somos sao era foi ser estar estou esta estao estava tenho tem tinha faco faz posso pode quero eu tu voce ele ela nos me
te lhe meu minha meus minhas seu sua este isto isso esse nao nem que como quando onde quem porque muito muita mais menos
tambem ja so tudo nada agora hoje ontem ao sinto doi dor ha tou tava pro pros pras num numa dele dela deles delas seus suas teu tua ter vou vai
vamos fui fiquei quase podem devo deve cada outro outra antes depois assim aqui ali entao pois qual quais quanto quantos quanta quantas nosso
nossa voces gente la ai nunca sempre ainda fiz fazer ficou fica coisa`,
  ),
};

const speakers = new Map<string, Language[]>();
for (const language of LANGUAGES)
  for (const word of SMALL_WORDS[language])
    speakers.set(word, [...(speakers.get(word) ?? []), language]);

/** The languages whose small word it is. */
export const speakersOf = (word: string): readonly Language[] => speakers.get(word) ?? [];

export type Votes = Record<Language, number>;

/** The hint rules where the vote is even, English where there is none. */
export function leading(votes: Votes, hint: Language | undefined): Language {
  const best = Math.max(...Object.values(votes));
  if (best === 0) return hint ?? "en";
  if (hint && votes[hint] === best) return hint;
  return LANGUAGES.find((language) => votes[language] === best)!;
}
