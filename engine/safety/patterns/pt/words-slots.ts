/** Portuguese words that decide what a hit means: negation, person, time. */
import type { Words } from "../../match/sign.ts";

export const SLOTS: Words = {
  NOT: "não, nunca, jamais, nem, n",
  NO: "sem, nenhum, nenhuma, nem",
  OR: "ou, nem, e",
  FALSE_NOT:
    "não sei, não só, não é brincadeira, nem ideia, não para, não paro, não consigo parar, não passa, não vai embora, não é normal, não melhora, não estou bem, não tô bem, não faz mal, sem aviso, não sei se",
  SCOPE_END: "porque, quando, enquanto, desde, mas, embora, e, se, só",
  NO_ANSWER: "não, nada, nenhum, nenhuma",
  FILLER:
    "muito, tão, um, uma, o, a, os, as, meu, minha, meus, minhas, pouco, bastante, super, tipo, também, agora, já, é, está, estou, tô, tá, me, se, meio, no, na, do, da",
  SELF: "eu, me, meu, minha, meus, minhas, comigo, tenho, estou, sinto, tô",
  OTHER:
    "ele, ela, eles, alguém, cara, homem, mulher, esposa, marido, namorada, namorado, parceiro, pai, mãe, filho, filha, irmão, irmã, amigo, amiga, colega, cliente, vizinho, avô, avó",
  INFO: "sintomas de, sinais de, redação, prova, cartaz, documentário, filme, romance, personagem, artigo, podcast, estudo, curso de primeiros socorros, diferença entre, o que é um, o que é uma, como reconhecer, prevenir, evitar, risco de, curiosidade, notícia, série, livro, palestra",
  PAST: "tive, tinha, estava, fui, foi, era, operei, sofri, quebrei, depois da minha, depois do meu, antigo, histórico",
  RECENT:
    "ontem, ontem à noite, semana passada, outro dia, mês passado, esta semana, essa semana, recentemente, anteontem",
  LONG_AGO:
    "há anos, anos atrás, ano passado, quando criança, quando era criança, na infância, faz anos, há muito tempo",
  NOW: "agora, neste momento, hoje, esta manhã, hoje de manhã, esta tarde, esta noite, de novo, outra vez, ainda, continua, desde ontem, desde hoje, acabou de, acabei de, pior, socorro, ajuda",
  CLEARED:
    "alta médica, teve alta, tive alta, liberado, liberada, me liberou, curado, curada, recuperado, recuperada, totalmente recuperado, sem problemas desde então, nada desde então, tudo bem desde então, autorizou",
  HYPOTHETICAL:
    "e se, no caso de, caso eu, se alguém, se um cliente, se algum dia, medo de, poderia ter",
};
