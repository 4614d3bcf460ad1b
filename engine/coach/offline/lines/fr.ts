/** What the coach says without a model, in French. */
import { frenchClosings } from "./fr-close.ts";
import type { OfflineLines } from "./lines.ts";

export const frenchLines = (): OfflineLines => ({
  close: frenchClosings(),
  open: {
    swap: [
      "Voici ce qui peut le remplacer, le plus proche d'abord.",
      "Ces exercices font le même travail, le mieux adapté en premier.",
      "Pas de souci, il y a de bons remplaçants.",
    ],
    why: ["Bonne question. Voici la raison.", "Voici l'idée.", "Il y a une raison à cela."],
    sets: [
      "Je lis tes séries ainsi :",
      "Voici ce que j'ai compris :",
      "Ta séance, telle que je la lis :",
    ],
    preference: [
      "Voici le réglage que je propose :",
      "Je réglerais ainsi :",
      "Je peux continuer avec ceci :",
    ],
    preference_set: [
      "C'est fait. À partir de maintenant :",
      "C'est réglé :",
      "C'est changé, on continue ainsi :",
    ],
    program_asked: [
      "Je peux te construire ce programme :",
      "Voici le programme que je construirais :",
      "Voici ce que je préparerais pour toi :",
    ],
    progress: [
      "Voici où en est ton entraînement.",
      "Voici ce que dit ton carnet.",
      "Un coup d'œil sur ta progression :",
    ],
    next_time: [
      "La prochaine fois, fais ceci :",
      "Voici la suite :",
      "Ta prochaine étape sur cet exercice :",
    ],
    workout: [
      "Voici une séance que tu peux commencer tout de suite.",
      "Cette séance convient.",
      "Quand tu veux. La séance :",
    ],
    short_day: [
      "Alors on fait court et on garde l'essentiel.",
      "Une séance courte compte aussi. Voici le cœur.",
      "On tire le meilleur d'aujourd'hui, sans rien forcer.",
    ],
    today: ["Voici ce que prévoit ton plan.", "Voici la séance de ton plan.", "Ton plan dit :"],
    program_started: [
      "Je prépare ton programme et je vérifie chaque semaine.",
      "Ton programme arrive ; les semaines s'affichent dès qu'elles sont vérifiées.",
      "J'ai commencé ton programme.",
    ],
    week: [
      "Voici la semaine en un coup d'œil.",
      "Voici comment la semaine est construite.",
      "Ta semaine, séance par séance :",
    ],
    rest_day: [
      "Rien n'est prévu ce jour-là.",
      "C'est un jour de repos dans ton plan.",
      "Ton plan laisse ce jour libre.",
    ],
    deload_yes: [
      "Oui, une semaine plus légère a du sens maintenant.",
      "Ton carnet plaide pour une semaine plus légère.",
      "Un deload est une bonne idée à ce stade.",
    ],
    deload_no: [
      "Ton carnet ne demande pas encore de semaine plus légère.",
      "Pour l'instant, rien n'indique qu'il te faut un deload.",
      "Tu peux continuer comme prévu ; pas besoin de deload pour le moment.",
    ],
    deload_now: [
      "C'est déjà une semaine légère.",
      "Tu es en ce moment dans ta semaine légère.",
      "La semaine légère est en cours : c'est celle-ci.",
    ],
    deload_next: [
      "La semaine prochaine est légère.",
      "Ton plan prévoit une semaine légère la semaine prochaine.",
      "L'allègement arrive la semaine prochaine.",
    ],
    meal: [
      "Voici tes objectifs pour une journée.",
      "Voici ce que tu peux viser chaque jour.",
      "Tes chiffres du jour, d'après tes propres données :",
    ],
    meal_general: [
      "Voici ce qui aide la plupart de ceux qui s'entraînent.",
      "En bref :",
      "Les bases font ici l'essentiel.",
    ],
    form: [
      "Voici les points à garder en tête.",
      "Voici comment bien le faire.",
      "Reste simple : quelques repères suffisent.",
    ],
    proposal: [
      "Voici ce que je changerais :",
      "Voici ma proposition :",
      "Je peux faire ceci pour toi :",
    ],
    greeting: [
      "Bonjour ! Content de te voir.",
      "Salut, on commence quand tu veux.",
      "Coucou, c'est bien que tu sois là.",
    ],
    thanks: ["Avec plaisir.", "Content d'aider.", "Je t'en prie."],
    goodbye: ["À la prochaine.", "Prends soin de toi, à bientôt.", "À plus tard."],
    who_are_you: ["La question est juste.", "Je te réponds volontiers.", "En toute clarté :"],
    help: [
      "Voici ce que je peux faire pour toi :",
      "Tu peux me demander tout cela :",
      "Voici ce qu'on peut faire ensemble :",
    ],
    limits: [
      "Voici où tu en es avec tes messages.",
      "Voici ton compte.",
      "Il te reste des messages :",
    ],
    limits_out: [
      "Tes messages sont épuisés pour le moment. Ton plan, les échanges et le carnet marchent toujours dans l'appli.",
      "Plus de messages pour le moment. Tout ton plan reste ouvert.",
      "C'était le dernier message pour le moment. Dans l'appli, tu peux encore t'entraîner, noter et échanger.",
    ],
    confirmed: ["C'est fait.", "C'est réglé.", "Voilà qui est fait."],
    rejected: [
      "D'accord, rien ne change.",
      "Compris, tout reste comme c'est.",
      "Pas de souci, je laisse.",
    ],
    nothing_pending: [
      "Si une carte t'attend plus haut, son bouton est ton oui.",
      "Ton oui passe par le bouton de la carte, s'il y en a une.",
      "Une carte se confirme par son bouton ; sinon, rien n'attend.",
    ],
    ask_exercise: [
      "De quel exercice parles-tu ?",
      "Donne-moi le nom de l'exercice, s'il te plaît.",
      "J'ai besoin de savoir de quel exercice il s'agit.",
    ],
    ask_minutes: [
      "Combien de temps as-tu, et avec quel matériel ?",
      "Dis-moi ton temps et ton matériel, s'il te plaît.",
      "J'ai besoin de ton temps et de ce que tu as sous la main.",
    ],
    ask_goal: [
      "Quel est ton objectif, et combien de jours par semaine peux-tu t'entraîner ?",
      "Dis-moi ton objectif et tes jours d'entraînement, s'il te plaît.",
      "J'ai besoin de ton objectif et des jours où tu peux t'entraîner.",
    ],
    ask_sets: [
      "Écris l'exercice, les séries, les répétitions et la charge, et je les note.",
      "Donne-moi exercice, séries, répétitions et charge, aussi court que tu veux.",
      "J'ai besoin de l'exercice avec ses séries, ses répétitions et sa charge.",
    ],
    ask_detail: [
      "Il me manque un peu d'information.",
      "Dis-m'en un peu plus, s'il te plaît.",
      "Je n'ai pas tout compris.",
    ],
    no_program: [
      "Tu n'as pas encore de programme.",
      "Il n'y a pas encore de programme pour toi.",
      "Je ne vois pas encore de programme à toi.",
    ],
    no_logs: [
      "Ton carnet est encore vide, il n'y a donc rien à comparer.",
      "Je n'ai encore aucun entraînement de toi.",
      "Ton carnet ne contient encore rien que je puisse regarder.",
    ],
    nothing_found: [
      "Je n'ai rien trouvé qui convienne à tout cela.",
      "En l'état, rien ne convient.",
      "Je n'ai pas encore de bonne réponse à cela.",
    ],
    unknown: [
      "Je ne peux pas bien répondre à cela en ce moment.",
      "C'est plus que ce que je peux répondre maintenant.",
      "Je ne suis pas sûr de ce qu'il te faut.",
    ],
  },
  labels: {
    insteadOf: "À la place de",
    minutes: "environ # min",
    week: "Semaine #",
    easyWeek: "une semaine plus légère",
    next: "Prochaine séance",
    cues: "Pense à",
    faults: "Attention à",
    kcal: "Énergie",
    protein: "Protéines",
    carbs: "Glucides",
    fat: "Lipides",
    sessionLength: "Durée d'une séance",
    daysPerWeek: "Jours par semaine",
    weeks: "Semaines",
    tone: "Ton",
    units: "Unité",
    tones: {
      motivational: "motivant",
      strict: "strict",
      balanced: "équilibré",
      technical: "technique",
    },
    left: "Messages restants",
    limit: "Messages en tout",
    unread: "Je n'ai pas pu lire une partie, vérifie dans le carnet.",
    waits: "laisse-le de côté pour l'instant",
    doneToday: "C'est fait pour aujourd'hui.",
    which: "Je ne connais pas cet exercice : #. Dis-moi son nom habituel et redonne les séries.",
    can: [
      "remplacer un exercice qui est pris, qui manque ou qui ne te va pas",
      "préparer une séance pour ton temps et ton matériel",
      "construire ou montrer ton programme",
      "noter tes séries à partir de mots simples",
      "montrer comment évoluent tes exercices",
      "expliquer pourquoi quelque chose est dans ton plan",
      "donner des repères de technique pour un exercice",
      "répondre à des questions simples sur l'alimentation et l'entraînement",
    ],
    food: {
      protein:
        "Mets une source de protéines à chaque repas et répartis-les sur la journée au lieu de tout garder pour le soir.",
      calories:
        "L'énergie qu'il te faut dépend de ton corps, de ta journée et de ton objectif. Avec tes données, je peux te calculer un objectif.",
      plan: "Compose chaque repas d'une source de protéines, de légumes ou de fruits et d'un accompagnement qui cale, et répète ceux que tu aimes.",
      timing:
        "Entraîne-toi après un repas qui passe bien, pas juste après un gros, puis mange normalement avec des protéines.",
      general:
        "Une cuisine simple, en quantité suffisante, des protéines à chaque repas et de quoi boire dans la journée : c'est l'essentiel.",
    },
  },
});
