/** How the coach ends an answer without a model, in Portuguese: by what it was about and in which tone. */
import type { Closings } from "./lines.ts";

export const portugueseClosings = (): Closings => ({
  choose: {
    motivational: "Escolha o que der mais vontade e faça valer.",
    strict: "Escolha agora e comece.",
    balanced: "Fique com o que combina mais com hoje.",
    technical: "Comece mais leve do que pensa e deixe o esforço definir a carga.",
  },
  confirm: {
    motivational: "Confirme, e seguimos em frente.",
    strict: "Confirme, e passa a valer.",
    balanced: "Confirme se servir, ou me diga o que mudar.",
    technical: "Confira cada linha e depois confirme.",
  },
  learn: {
    motivational: "Experimente na próxima série. Você vai sentir a diferença.",
    strict: "Trabalhe só o primeiro ponto até ficar certo.",
    balanced: "Experimente os pontos aos poucos e veja como fica.",
    technical: "Mude uma única coisa, filme uma série de lado e compare.",
  },
  track: {
    motivational: "Cada anotação deixa o quadro mais claro.",
    strict: "Anote todas as séries. O que não se anota não se compara.",
    balanced: "Continue anotando as séries e a imagem fica mais clara.",
    technical: "Anote o quanto a última repetição custou: a tendência fica mais fácil de ler.",
  },
  train: {
    motivational: "Comece leve e vá subindo.",
    strict: "Aqueça, siga esta ordem, anote cada série.",
    balanced: "Comece leve e pare enquanto o movimento ainda está limpo.",
    technical: "Aqueça com séries mais leves e deixe repetições na reserva.",
  },
  plan: {
    motivational: "Vá treino a treino e conte como está indo.",
    strict: "Coloque os treinos na agenda e cumpra.",
    balanced: "Vá semana a semana e me diga se algo não encaixar.",
    technical: "Mude pouco de cada vez, assim vemos o que funciona.",
  },
  recover: {
    motivational: "É no descanso que se cresce. Aproveite.",
    strict: "Descanse tão a sério quanto treina: sono, comida, uma caminhada.",
    balanced: "Mexa-se um pouco, durma bem e volte com vontade.",
    technical: "Use o tempo para dormir e se mexer de leve; a carga espera por você.",
  },
  eat: {
    motivational: "Comece pela próxima refeição. Passos pequenos somam.",
    strict: "Primeiro o básico todos os dias, depois os detalhes.",
    balanced: "Acertar na maioria dos dias basta; nada precisa ser perfeito.",
    technical: "Mude um único hábito e veja como o treino e a energia respondem.",
  },
  talk: {
    motivational: "Diga o que vamos encarar agora.",
    strict: "Diga o que você precisa.",
    balanced: "Diga o que ajudaria você hoje.",
    technical: "Pergunte, quanto mais preciso, melhor.",
  },
  bye: {
    motivational: "Até a próxima!",
    strict: "Próximo treino como planejado.",
    balanced: "Descanse bem e até o próximo treino.",
    technical: "Anote o próximo treino e olhamos a tendência.",
  },
  ask: {
    motivational: "Poucas palavras bastam, e seguimos.",
    strict: "Responda numa linha e eu resolvo.",
    balanced: "Uma resposta curta basta.",
    technical: "Quanto mais exato, melhor a resposta.",
  },
  start: {
    motivational:
      "O primeiro passo é o melhor: diga o seu objetivo e os seus dias, ou anote um treino.",
    strict: "Comece hoje: diga objetivo, dias e equipamento, ou anote um treino.",
    balanced: "Diga o seu objetivo e os seus dias, ou anote um treino, e começamos.",
    technical: "Com objetivo, dias, equipamento ou um treino anotado posso ser preciso.",
  },
  done: {
    motivational: "Boa, vamos ao próximo passo.",
    strict: "Agora faça.",
    balanced: "Veja como fica e me diga se não servir.",
    technical: "Observe como mudam o esforço e a recuperação nos próximos treinos.",
  },
});
