/** Tells what was done from what is planned, wished for, asked or left out: only the first is logged. */

/** Small letters without accents, each in its old place. */
export const plain = (text: string) =>
  text.replace(/[^a-z0-9 ]/gu, (letter) => {
    const base = letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    return base.length === letter.length ? base : letter;
  });

const NOT_DONE = new RegExp(
  [
    "[?¿？]",
    // English
    "\\b(?:tomorrow|tmrw|next (?:week|time|session|workout|month|training)|later today|going to|gonna|will|i'?ll|we'?ll|plan(?:s|ned|ning)?|should|shall|would|want(?:s|ed)? to|wanna|hop(?:e|ing) (?:to|for)|aim(?:ing)? (?:for|to)|target|goal|trying for|let'?s|supposed to|skip(?:ped|ping)?|missed (?:my |the |a )?(?:session|workout|training|gym|day)|did ?n[o']?t|(?:have|has) ?n[o']?t|do not|don'?t|never did|used to)\\b",
    "^(?:how|what|when|why|which|is|are|can|does|do) ",
    // German
    "\\b(?:(?<!heute |guten )morgen|ubermorgen|nachste[nrs]? (?:woche|mal|einheit|session|training|monat)|werde|will|plane|geplant|sollte?|mochte|wollte|ziel|ausgelassen|ausgefallen|nicht (?:gemacht|geschafft|trainiert))\\b",
    // Spanish
    "(?<!\\b(?:esta|la|de) )\\bmanana\\b|\\b(?:proxim[ao]s? (?:semana|vez|sesion|mes|entreno)|voy a|vamos a|hare|planeo|planeado|deberia|quiero|queria|objetivo|meta|me salte|no (?:hice|pude|entrene))\\b",
    // French
    "\\b(?:demain|prochaine?s? (?:semaine|fois|seance|mois)|(?:semaine|fois|seance|mois) prochaine?|je vais|ferai|prevois|prevue?s?|devrais|veux|voulais|objectif|pas (?:fait|pu)|saute la seance)\\b",
    // Portuguese
    "\\b(?:amanha|proxim[ao]s? (?:semana|vez|treino|mes)|vou|farei|planejo|planejado|pulei|nao (?:fiz|consegui|treinei))\\b",
  ].join("|"),
);

export type Line = { text: string; isDone: boolean };

/** Every line, and every sentence of one, word for word. */
export const linesOf = (text: string): Line[] =>
  text
    .split(/[\n;]+|(?<=[.?!])\s+(?=\p{L})/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ({ text: line, isDone: !NOT_DONE.test(plain(line)) }));
