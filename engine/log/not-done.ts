/** The words by which a sentence tells of no set that was done: plans, wishes, questions, what was left out. */

const WEEKDAY =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag";
const OTHERS =
  "friend|buddy|mate|wife|husband|girlfriend|boyfriend|brother|sister|dad|mom|son|daughter|coach|trainer|partner";

export const NOT_DONE = new RegExp(
  [
    "[?¿？]",
    // English
    "\\b(?:tomorrow|tmrw|tmr|next (?:week|time|session|workout|month|training)|later today|going to|gonna|will|i'?ll|we'?ll|plan(?:s|ned|ning)?|on the program(?:me)?|program(?:me)? (?:says|calls for|has|had)|should|shall|would|want(?:s|ed)? to|wanna|wish|hop(?:e|ing) (?:to|for)|aim(?:ing)? (?:for|to)|target|goals?|trying for|let'?s|supposed to|meant to|need to|have to|skip(?:ped|ping)?|missed (?:my |the |a )?(?:session|workout|training|gym|day)|did ?n[o']?t|could ?n[o']?t|was ?n[o']?t able|unable to|(?:have|has) ?n[o']?t|do not|don'?t|can'?t|cannot|never did|no time|used to|instead of|how (?:many|much)|what about|what if|can i|could i|may i)\\b",
    "^(?:how|what|when|why|which|who|is|are|can|could|does|do) ",
    "^(?:please |pls )?(?:show|give|change|replace|swap|make|create|add|remove|set(?! \\d)|put|build|write|explain|tell|remind) ",
    `\\b(?:my|his|her|their|a|the) (?:(?:gym|training|workout|lifting|running|little|big|older|younger|best|old) )*(?:${OTHERS})s?\\b`,
    `\\b(?:every|each|jeden|cada|chaque|todos los) (?:${WEEKDAY})\\b`,
    "\\b(?:max|pr|pb|best|1rm|bench|squat|deadlift) is (?:at|now|around|about|\\d)",
    "\\bnext (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:someday|about to|ima)\\b|^(?:i )?(?:almost|nearly) |^(?:he|she|they|if) ",
    // What may be yet, and what was once
    "^(?:i |we |ich )?(?:might|maybe|perhaps|thinking (?:of|about)|vielleicht|fruher|quizas?|tal vez|a lo mejor|peut-etre|talvez|quem sabe)\\b|\\bmight (?:do|try|go|hit)\\b",
    "\\b(?:my best [a-z ]{2,20} (?:was|is)|mein(?:e)? beste[rs]? [a-z ]{2,20} war|mi mejor [a-z ]{2,20} (?:fue|era)|mon meilleur [a-z ]{2,20} etait|meu melhor [a-z ]{2,20} (?:foi|era))\\b",
    "\\b(?:(?:je |j')?(?:faisais|soulevais|poussais|levais)|(?:hacia|fazia)(?= (?:\\d|series?|unas? |umas? ))|levantaba|levantava|costumava|solia|habe fruher|machte fruher)\\b",
    "\\b(?:before (?:i |my |the )|bevor ich |vor (?:der|meine[rm]) |antes (?:de |da |do )(?:l[ao] |mi |minha )?|avant (?:ma |mon |la |l'))(?:got )?(?:injur|pregnan|surgery|accident|schwanger|verletz|unfall|embarazo|lesion|cirugia|grossesse|blessure|operation|accident|gravidez|lesao|cirurgia)",
    "\\b(?:hopefully|hoffentlich|ojala|tomara que|j'espere|pourvu que)\\b",
    // A day that nobody can tell
    "^(?:last (?:week|month|time)|a (?:week|month) ago|letzte[ns]? (?:woche|monat|mal)|vor einer woche|la (?:semana pasada|ultima vez)|hace una semana|la (?:semaine|fois) derniere|la derniere fois|il y a une semaine|(?:na )?semana passada|da ultima vez)\\b",
    // German
    "\\bnachste[nrs]? (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\\b|^(?:fast|beinahe) |^wenn ",
    "\\b(?:(?<!heute |guten |gestern |am )morgen|ubermorgen|nachste[nrs]? (?:woche|mal|einheit|session|training|monat)|werde|will|plane|plan|geplant|soll(?:te)?|mochte|wollte|wurde gern|ziel|ausgelassen|weggelassen|ausgefallen|konnte nicht|nicht (?:gemacht|geschafft|trainiert)|keine zeit|wie viele?|wieviele?|kann ich|darf ich|meine? (?:freund(?:in)?|frau|mann|bruder|schwester|vater|mutter|sohn|tochter|kumpel|kollegin?|kollege|(?:trainings)?partner(?:in)?|trainer(?:in)?))\\b",
    // Spanish
    "(?<!\\b(?:esta|la|de) )\\bmanana\\b|\\b(?:proxim[ao]s? (?:semana|vez|sesion|mes|entreno)|que viene|toca|voy a|vamos a|hare|planeo|planeado|plan|deberia|quiero|queria|quisiera|objetivo|me salte|no (?:hice|pude|entrene)|sin tiempo|cuant[ao]s|puedo|mi (?:amig[ao]|novi[ao]|herman[ao]|marido|mujer|espos[ao]|padre|madre|hij[ao]|companer[ao]|entrenador[a]?))\\b",
    // French
    "\\b(?:demain|prochaine?s? (?:semaine|fois|seance|mois)|(?:semaine|fois|seance|mois) prochaine?|je vais|ferai|prevois|prevue?s?|je dois|dois-je|devrais|veux|voulais|voudrais|objectif|pas (?:fait|pu)|pas le temps|ai saute|saute la seance|combien|est-ce que|puis-je|mon (?:ami|copain|frere|mari|pere|fils|collegue|partenaire|coach)|ma (?:copine|soeur|femme|mere|fille|collegue))\\b",
    // Portuguese
    "\\b(?:amanha|proxim[ao]s? (?:semana|vez|treino|mes)|que vem|vou|farei|planejo|planejad[ao]|devo|deveria|quero|queria|pulei (?!corda)|nao (?:fiz|consegui|treinei|deu)|sem tempo|quant[ao]s|posso|meu (?:amigo|namorado|irmao|marido|pai|filho|colega|parceiro|treinador)|minha (?:amiga|namorada|irma|mulher|esposa|mae|filha|colega|parceira|treinadora))\\b|\\bmeta\\b",
  ].join("|"),
);

/** What follows such a line is no more done than it is. */
export const PLAN_HEADING =
  /^[^\d:]{0,12}\b(?:plan|tomorrow|next (?:week|time|session|workout)|goals?|to ?do|morgen|nachste woche|ziele?|manana|proxima semana|objetivos?|demain|semaine prochaine|objectifs?|amanha|semana que vem|metas?)\b[^\d?]{0,30}$/;
