/** Findings in Portuguese. */
import { JOINT_NAMES } from "../../../catalog/joint-names.ts";
import { portugueseReasons } from "../../../coach/reason-words/pt.ts";
import type { FindingWords } from "./finding-words.ts";

export const portugueseFindings = (): FindingWords => ({
  joints: JOINT_NAMES.pt,
  muscles: portugueseReasons().muscles,
  left: "esquerdo",
  right: "direito",
  say: {
    DELOAD_STALLED: [
      "Hora de uma semana leve",
      "O máximo estimado de {lifts} exercícios principais está parado há até {days} dias. Com uma semana leve você volta com mais energia.",
    ],
    DELOAD_READINESS: [
      "Hora de uma semana leve",
      "Sua disposição ficou em {readiness} de 5 na média de {checkIns} registros. Uma semana leve dá tempo ao seu corpo.",
    ],
    DELOAD_DROP: [
      "Hora de uma semana leve",
      "O máximo estimado de {lifts} exercícios principais caiu até {percent} % duas vezes seguidas. Costuma ser cansaço, e uma semana leve ajuda.",
    ],
    DELOAD_DROP_LIFT: [
      "{lift}: uma semana mais leve para este exercício",
      "O máximo estimado dele caiu até {percent} % duas vezes seguidas. Uma semana com menos costuma bastar.",
    ],
    DELOAD_PAIN: [
      "Menos carga por um tempo: {joint}",
      "Você anotou dor de até {pain} de 10 em {sessions} treinos. Uma semana leve para o que carrega essa articulação é a escolha prudente.",
    ],
    OVERREACH: [
      "Agora o descanso vem primeiro",
      "O máximo estimado de {lifts} exercícios principais caiu até {percent} %, e sua disposição está em {readiness} de 5. Faça uma semana leve antes de seguir.",
    ],
    PLATEAU_MORE: [
      "{lift}: {days} dias sem avanço no máximo estimado",
      "Você se recupera bem, então vale testar {percent} % a mais de séries.",
    ],
    PLATEAU_LESS: [
      "{lift}: {days} dias sem avanço no máximo estimado",
      "O cansaço parece alto agora, então {percent} % a menos de séries pode ajudar a avançar.",
    ],
    PLATEAU_SWAP: [
      "{lift}: {days} dias sem avanço no máximo estimado",
      "Outra forma do mesmo movimento pode fazê-lo andar de novo.",
    ],
    PAIN_EASE: [
      "{lift}: {percent} % a menos de carga",
      "Você anotou dor de {pain} de 10 ({joint}). Use menos carga e fique em uma amplitude confortável.",
    ],
    PAIN_FREEZE: [
      "{lift}: em pausa por enquanto",
      "Você anotou dor de {pain} de 10 ({joint}). Deixe de fora nas próximas {appearances} vezes e treine o resto.",
    ],
    PAIN_REFER: [
      "Vale procurar ajuda: {joint}",
      "Você anotou dor de até {pain} de 10 em {sessions} treinos ao longo de {days} dias. Por favor, consulte um médico ou fisioterapeuta antes de carregar de novo.",
    ],
    READINESS_HOLD: [
      "Hoje, do jeito que der",
      "Você contou que o dia foi duro, então hoje nada fica mais pesado.",
    ],
    READINESS_REDUCE: [
      "Hoje, um treino mais fácil",
      "Você contou que o dia foi muito duro, então hoje as cargas ficam {percent} % mais leves.",
    ],
    ADHERENCE_MISSED: [
      "Vamos mover o plano?",
      "Os últimos {sessions} treinos não aconteceram, e tudo bem. O plano pode seguir de onde você está.",
    ],
    ADHERENCE_DAYS: [
      "Um plano que cabe nas suas semanas",
      "Você fez {done} de {planned} treinos em quatro semanas. Com {days} por semana o plano caberia melhor.",
    ],
    ADHERENCE_MINUTES: [
      "Treinos mais curtos?",
      "Seus últimos {sessions} treinos foram mais curtos que o previsto. O plano pode ser feito para {minutes} minutos.",
    ],
    ADHERENCE_SWAP: [
      "{lift}: levar sua escolha para o plano?",
      "Você fez outro exercício {times} vezes seguidas. O plano pode adotar isso.",
    ],
    BALANCE_PULL: [
      "Puxar e empurrar",
      "Você fez {pulls} séries de puxar e {pushes} de empurrar por semana. Um pouco mais de equilíbrio faz bem aos ombros.",
    ],
    BALANCE_SIDES: [
      "{lift}: um lado é mais forte",
      "Seu lado {side} é {percent} % mais forte. Comece pelo outro e faça só as repetições que ele conseguir.",
    ],
    VOLUME_LOW: [
      "Há espaço para mais: {muscle}",
      "Foram {sets} séries por semana; a partir de {bound} costuma-se avançar mais.",
    ],
    VOLUME_HIGH: [
      "Muito trabalho: {muscle}",
      "Foram {sets} séries por semana, acima das {bound} que costumam compensar. Um pouco menos quase não custa progresso.",
    ],
    VOLUME_JUMP: [
      "Um grande passo: {muscle}",
      "{sets} séries nesta semana depois de {before} antes. Espere uma semana antes de somar mais.",
    ],
    LAYOFF_BACK: [
      "Que bom ter você de volta",
      "Depois de {days} dias de pausa, começamos com {percent} % a menos de carga. A força volta mais rápido do que veio.",
    ],
    RECORD_MAX: ["{lift}: sua melhor marca", "Seu máximo estimado agora é {loadG}."],
    RECORD_LOAD: [
      "{lift}: mais pesado do que nunca",
      "{loadG}, repetições: {reps}. É a sua maior carga até hoje.",
    ],
    RECORD_LOAD_REST: [
      "{lift}: mais pesado do que nunca",
      "Sua maior carga até hoje: {loadG}, repetições: {reps}. Ela fica, e agora vem primeiro uma semana mais leve.",
    ],
  },
});
