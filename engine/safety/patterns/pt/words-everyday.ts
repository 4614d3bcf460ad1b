/** Portuguese everyday words of what goes wrong around a set. */
import type { Words } from "../../match/sign.ts";

export const EVERYDAY_WORDS: Words = {
  LIFTING_DAY: `supino, agachamento, agachamentos, agachar, agachando, terra, levantamento terra, peso morto, remada, barra fixa, leg press, desenvolvimento, levantar, levantando, série, séries, repetição, repetições, treino, treinos, treinar, treinando, treinei,
academia, ginásio, sessão, perna, pernas, leg day, avanço, thrusters, burpees, wod, crossfit, exercício, cardio, correr, correndo, corro, bike, spinning, hiit, musculação`,
  RUNNING_DAY: `cardio, correr, correndo, corro, corri, corrida, sprint, sprints, tiros, intervalado, esteira, passadeira, bike, bicicleta, spinning, hiit, burpees, escada, escadas, subida, esforço`,
  OFTEN_DAY: `toda vez, todas as vezes, sempre, depois de todo, depois de cada, após cada, a cada, cada treino, todo treino, cada vez, sem parar, não paro de, o tempo todo, várias vezes, muitas vezes, duas vezes, três vezes, quatro vezes, dia todo, o dia inteiro, desde ontem, há dias, há horas, desde, direto`,
  ARM_LEFT_DAY: `braço esquerdo, mão esquerda, ombro esquerdo, lado esquerdo, antebraço esquerdo`,
  GOES_NUMB: `NUMB, dormente, dormência, formiga, formigando, formigamento, formigueiro, adormece, adormecido, adormeceu, sem sensibilidade, não sinto, dormindo`,
  SLEPT_ON_DAY: `dormi em cima, dormi por cima, dormi mal, apoiado, apoiada, munhequeira, strap, straps, mochila, beta alanina, frio, gelo, guidão, selim, dentista, vacina`,
  SEES_BLACK: `tudo preto, tudo ficou preto, ficou tudo preto, vi tudo preto, vejo tudo preto, vi preto, vi tudo escuro, vista escureceu, escureceu a vista, escurece a vista, vista escurece, vista ficou escura, vista ficou preta, escureceu tudo, tudo escureceu, tudo escuro, visão escureceu, vi estrelas, vejo estrelas, vi estrelinhas,
vendo estrelas, visão de túnel, visão em túnel, quase desmaiei, quase desmaio, quase apaguei, quase caí desmaiado, por pouco não desmaiei, apagou a luz, vista turva, vista embaçou`,
  SAW_BLACK:
    "vi tudo preto, vejo tudo preto, vista escureceu, escureceu a vista, vista escurece, visão escureceu, vista ficou preta",
  BLACK_THINGS: `tela, ecrã, celular, telemóvel, app, relógio, vídeo, cortina, apagão, preço, rir, futuro`,
  THREW_UP: `vomitei, vomito, vomitando, vomitar, vomitado, a vomitar, gorfei, botei tudo para fora, deitei tudo fora, emoji vomit`,
  GIDDY: `tonto, tonta, tontura, tonturas, vertigem, vertigens, zonzo, zonza, tudo girando, tudo a girar, tudo rodando, cabeça girando, cambaleando, confuso, confusa, dor de cabeça, visão turva, vista embaçada`,
  ATE_BAD: `intoxicação, ressaca, bêbado, bêbada, álcool, grávida, virose, gastroenterite, comida estragada, meu cachorro, meu gato, meu bebê`,
  BENCHED: `do supino, no supino, depois do supino, após o supino, desde o supino, fazendo supino, fazer supino, supino, flexões, flexão, paralelas`,
  CHEST_DAY_PAIN: `peito dói, peito doi, dói o peito, dói meu peito, peito doendo, peito está doendo, peito tá doendo, peito a doer, dor no peito, dores no peito, pontada no peito, pontadas no peito, peito doeu`,
  SORE_ONLY_DAY: `dor muscular, músculo, músculos, muscular, peitoral, peitorais, ao tocar, quando toco, quando aperto, moído, dolorido, dolorida, dor boa, no bom sentido, pump, bombado, roxo, hematoma`,
  CHEST_TIGHT_DAY: `peito apertado, aperto no peito, peito aperta, pressão no peito, peso no peito, peito pesado, peito fechado`,
  STRETCH_DAY: `alongar, alongamento, alongamentos, mobilidade, postura, cinta cardíaca, sutiã, top, camiseta`,
  HEART_SKIPS: `coração falha, coração falhando, coração pula, coração salta, pula batidas, pula uma batida, falha uma batida, falha batidas, batidas irregulares, batimento irregular, batimentos irregulares, extrassístoles, coração descompassado, coração fora do ritmo`,
  IN_LOVE: `apaixonado, apaixonada, casamento`,
  EYE_GONE_DAY: `não enxergo de um olho, não vejo de um olho, não vejo nada de um olho, não enxergo nada de um olho, não vejo do olho esquerdo, não vejo do olho direito, não enxergo do olho, perdi a visão de um olho, perdi a vista de um olho, cego de um olho, cega de um olho`,
  LENS_DAY: `lente de contato, lente, lentes, tampão, suor, cílio, de nascença, desde criança`,
};
