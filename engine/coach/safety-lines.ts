/** What is said, in each language, where training is not the answer; never a diagnosis. */
import type { Language } from "./language.ts";

export type SafetyLines = {
  caution: string;
  refer: string;
  child: string;
  emergency: string;
  crisis: string;
};

export const SAFETY_LINES: Record<Exclude<Language, "en">, SafetyLines> = {
  es: {
    caution:
      "Tenemos en cuenta lo que cuentas. Quédate en el rango que no molesta y, si empeora, para y consulta a un profesional de la salud.",
    refer:
      "Antes de volver a cargar esa zona o de entrenar fuerte, deja que te vea un médico o un fisioterapeuta; desde aquí no se puede valorar. Si empeora rápido o pierdes sensibilidad, fuerza o el control de la vejiga o el intestino, llama al número de emergencias.",
    child:
      "Con menos de 13 años no hacemos planes. Tu padre, tu madre o quien te cuide puede preguntar a un entrenador que trabaje con niños.",
    emergency:
      "Para ahora mismo y no entrenes. Llama al número de emergencias de tu país (112, 911, 999 …), no conduzcas y no te quedes a solas. Desde aquí no se puede valorar lo que pasa.",
    crisis:
      "Lo que te pasa importa más que cualquier entrenamiento. ¿Estás a salvo en este momento? Habla ahora con alguien de confianza o con una línea de ayuda de tu país, y llama al número de emergencias (112, 911, 999 …) si corres peligro.",
  },
  de: {
    caution:
      "Wir berücksichtigen, was du schreibst. Bleib im Bereich, der nicht stört, und wenn es schlimmer wird, hör auf und lass es fachlich ansehen.",
    refer:
      "Lass das erst ärztlich oder physiotherapeutisch ansehen, bevor du die Stelle wieder belastest oder hart trainierst; von hier aus lässt es sich nicht beurteilen. Wird es schnell schlimmer oder verlierst du Gefühl, Kraft oder die Kontrolle über Blase oder Darm, ruf den Notruf.",
    child:
      "Unter 13 Jahren planen wir kein Training. Deine Eltern können jemanden fragen, der Kinder trainiert.",
    emergency:
      "Hör sofort auf und trainiere nicht. Ruf den Notruf (112, 911, 999 …), fahr nicht selbst und bleib nicht allein. Was dahintersteckt, lässt sich von hier aus nicht beurteilen.",
    crisis:
      "Du bist wichtiger als jedes Training. Bist du gerade in Sicherheit? Sprich jetzt mit jemandem, dem du vertraust, oder mit der Telefonseelsorge, und ruf den Notruf (112, 911, 999 …), wenn du in Gefahr bist.",
  },
  fr: {
    caution:
      "On tient compte de ce que tu décris. Reste dans l'amplitude qui ne gêne pas et, si ça empire, arrête et demande l'avis d'un professionnel de santé.",
    refer:
      "Fais voir ça à un médecin ou à un kiné avant de charger à nouveau cette zone ou de t'entraîner dur ; on ne peut pas en juger d'ici. Si ça s'aggrave vite, ou si tu perds des sensations, de la force ou le contrôle de la vessie ou des intestins, appelle les secours.",
    child:
      "Avant 13 ans, on ne prépare pas d'entraînement. Tes parents peuvent demander à un coach qui travaille avec des enfants.",
    emergency:
      "Arrête tout de suite et ne t'entraîne pas. Appelle les secours (112, 911, 999 …), ne conduis pas et reste avec quelqu'un. On ne peut pas juger d'ici de ce qui se passe.",
    crisis:
      "Tu comptes plus que n'importe quel entraînement. Est-ce que tu es en sécurité en ce moment ? Parle maintenant à quelqu'un de confiance ou à une ligne d'écoute, et appelle les secours (112, 911, 999 …) si tu es en danger.",
  },
  pt: {
    caution:
      "Levamos em conta o que você contou. Fique na amplitude que não incomoda e, se piorar, pare e procure um profissional de saúde.",
    refer:
      "Antes de carregar essa região de novo ou treinar pesado, peça a um médico ou fisioterapeuta para olhar; daqui não dá para avaliar. Se piorar rápido, ou se você perder sensibilidade, força ou o controle da bexiga ou do intestino, ligue para a emergência.",
    child:
      "Com menos de 13 anos não fazemos planos. Seus pais ou responsáveis podem falar com um treinador que trabalhe com crianças.",
    emergency:
      "Pare agora e não treine. Ligue para a emergência (192, 112, 911 …), não dirija e não fique só. Daqui não dá para avaliar o que está acontecendo.",
    crisis:
      "Você importa mais do que qualquer treino. Você está em segurança neste momento? Fale agora com alguém de confiança ou com uma linha de apoio do seu país, e ligue para a emergência (192, 112, 911 …) se estiver em perigo.",
  },
};
