/** Words that keep somebody going, in Portuguese. */
import type { MotivationLines } from "./lines.ts";

export const portugueseMotivation = (): MotivationLines => ({
  open: {
    missed_workouts: [
      "Que bom te ver de novo. Às vezes um treino fica para trás, e a força não vai embora tão rápido.",
      "A vida ficou no caminho por um tempo. Isso também faz parte do treino.",
      "Um espaço vazio no diário é só isso. O próximo treino volta a contar.",
    ],
    plateau: [
      "Ficar um tempo no mesmo lugar é normal para quem está ganhando força.",
      "Um platô só diz que o que funcionava já fez o seu trabalho.",
      "O progresso ficou mais quieto, e é útil saber disso.",
    ],
    achievement: [
      "Isso é seu, e você fez por merecer.",
      "Muito bem. Isso vem dos treinos que ninguém viu.",
      "É um bom momento para parar e olhar o que você conseguiu.",
    ],
    return: [
      "Que bom ter você de volta.",
      "Voltar é o mais difícil, e você acabou de fazer isso.",
      "Seu corpo lembra mais do que você imagina.",
    ],
    custom: ["Que bom que você contou.", "Entendo você.", "Vamos partir de onde você está hoje."],
  },
  close: {
    missed_workouts: {
      motivational: "Escolha o treino de que você mais gosta e comece por ele. O ritmo volta.",
      strict:
        "Coloque o próximo treino na agenda e faça como está no plano. Não há nada para recuperar.",
      balanced: "Comece com um treino mais leve e depois siga o plano. Não há nada para compensar.",
      technical:
        "Retome o plano de onde parou, um pouco mais leve, e deixe o esforço guiar a carga.",
    },
    plateau: {
      motivational: "Continue. O próximo passo costuma vir logo depois de um trecho mais calmo.",
      strict:
        "Veja primeiro o sono, a comida e o esforço; depois mude uma única coisa e dê tempo a ela.",
      balanced:
        "Mude uma única coisa, como a faixa de repetições ou a ordem, e veja o que acontece.",
      technical:
        "Olhe o esforço, as séries da semana e a recuperação, nessa ordem, e mude o primeiro ponto que não estiver bem.",
    },
    achievement: {
      motivational: "Aproveite, e leve essa sensação para o próximo treino.",
      strict: "Anote o que tornou isso possível e continue fazendo. O plano segue.",
      balanced: "Aproveite hoje. Amanhã o plano segue como sempre.",
      technical: "Anote a carga, as repetições e o esforço: essa é a sua nova referência.",
    },
    return: {
      motivational: "Comece com calma e termine cada treino com vontade de fazer um pouco mais.",
      strict:
        "Mantenha os primeiros treinos leves, mesmo que pareçam fáceis. As cargas voltam em ordem.",
      balanced: "Comece com menos do que poderia e acrescente um pouco a cada vez.",
      technical:
        "Deixe uma boa margem em cada série e só aumente a carga enquanto a técnica estiver limpa.",
    },
    custom: {
      motivational: "Escolha um passo pequeno que você possa dar hoje. Isso basta para começar.",
      strict: "Decida o próximo passo, marque um horário e faça.",
      balanced: "Dê o próximo passo pequeno e veja como se sente.",
      technical: "Escolha algo que possa medir, mude só isso e olhe de novo.",
    },
  },
});
