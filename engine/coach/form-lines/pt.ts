/** What goes wrong in a family of movements and what helps, in Portuguese. */
import type { FormLines } from "./lines.ts";

export const portugueseForm = (): FormLines => ({
  squat: {
    causes: [
      "O equilíbrio vai para a ponta dos pés ou para os calcanhares na descida",
      "A carga é um pouco mais do que você controla embaixo",
    ],
    cues: [
      "O pé inteiro no chão, com o peso no meio",
      "Os joelhos seguem os dedos dos pés, na descida e na subida",
      "Inspire e firme o tronco antes de cada repetição",
    ],
    drill: "Agachamentos lentos até um caixote com pausa embaixo e pouca carga",
    easier: "Menos carga, ou um caixote que limite a descida ao que você controla",
  },
  lunge: {
    causes: [
      "Os pés estão na mesma linha, e o equilíbrio custa força",
      "O passo é curto ou longo demais para o seu quadril",
    ],
    cues: [
      "Os pés na largura do quadril, como em trilhos",
      "O pé da frente apoiado, o joelho sobre os dedos",
      "Desça reto, com o tronco quieto",
    ],
    drill: "Afundos lentos no lugar, com apoio",
    easier: "As mãos em um apoio, ou uma amplitude menor",
  },
  hinge: {
    causes: [
      "A coluna dobra onde o quadril deveria se mover",
      "A carga começa longe demais do corpo",
    ],
    cues: [
      "Leve o quadril para trás, com as canelas quase na vertical",
      "As costas longas da cabeça ao cóccix, firme antes de levantar",
      "Mantenha a carga perto das pernas",
    ],
    drill: "Flexões de quadril lentas com um bastão nas costas",
    easier: "Comece de um ponto mais alto, ou com menos carga",
  },
  bridge: {
    causes: ["A lombar faz o trabalho dos glúteos", "Os pés estão perto ou longe demais"],
    cues: [
      "Costelas para baixo, queixo um pouco para dentro",
      "Empurre com os calcanhares e termine com os glúteos",
      "Pare quando o quadril estiver reto",
    ],
    drill: "Pontes no chão com pausa em cima",
    easier: "No chão em vez do banco, sem carga",
  },
  isolation: {
    causes: ["O embalo faz o começo de cada repetição", "A carga encurta a amplitude"],
    cues: [
      "Comece parado, sem balanço",
      "Use toda a amplitude que você controla",
      "Desça mais devagar do que sobe",
    ],
    drill: "Repetições leves com pausa no ponto mais difícil",
    easier: "Menos carga e uma amplitude confortável",
  },
  press: {
    causes: [
      "Os ombros rolam para a frente quando o peso desce",
      "Os cotovelos abrem mais do que você consegue segurar",
    ],
    cues: [
      "Escápulas para trás e para baixo antes de começar",
      "Os cotovelos um pouco abaixo da altura dos ombros",
      "Os punhos retos acima dos cotovelos",
    ],
    drill: "Repetições lentas com pausa logo acima do peito e pouca carga",
    easier: "Flexões com as mãos elevadas, ou halteres mais leves",
  },
  overhead: {
    causes: [
      "A lombar arqueia para ajudar o peso a subir",
      "O peso contorna a cabeça em vez de passar perto dela",
    ],
    cues: [
      "Contraia os glúteos, costelas para baixo",
      "O peso perto do rosto, e depois a cabeça à frente",
      "Termine com os braços ao lado das orelhas",
    ],
    drill: "Desenvolvimento de joelhos com pouco peso",
    easier: "Desenvolvimento inclinado, ou com um braço de cada vez",
  },
  row: {
    causes: ["Os braços puxam antes de as escápulas se moverem", "O tronco balança para ajudar"],
    cues: [
      "Puxe os cotovelos para trás, não as mãos",
      "Junte as escápulas no final",
      "Tronco quieto, pescoço longo",
    ],
    drill: "Remadas com pausa no final e pouca carga",
    easier: "Com o peito apoiado em um banco",
  },
  pulldown: {
    causes: [
      "A puxada começa nos braços, com os ombros altos",
      "A amplitude fica curta em cima ou embaixo",
    ],
    cues: [
      "Ombros para baixo antes de dobrar os cotovelos",
      "Cotovelos em direção às costelas",
      "Deixe os braços se alongarem com controle",
    ],
    drill: "Puxadas só com as escápulas, com os braços retos",
    easier: "Um elástico ou uma máquina que tire parte do seu peso",
  },
  raise: {
    causes: ["O peso é demais para um trajeto limpo", "Os ombros sobem em direção às orelhas"],
    cues: [
      "Guie com os cotovelos, com as mãos tranquilas",
      "Pescoço longo, ombros baixos",
      "Desça devagar até o fim",
    ],
    drill: "Elevações leves com pausa em cima",
    easier: "Mais leve, ou com os cotovelos dobrados",
  },
  arms: {
    causes: ["Os braços se mexem e ajudam", "O corpo balança para começar a repetição"],
    cues: [
      "A parte de cima dos braços parada",
      "Punhos retos",
      "Dobre e estique até o fim com controle",
    ],
    drill: "Descidas lentas com pouco peso",
    easier: "Polia ou elástico, em que o começo é mais leve",
  },
  core: {
    causes: ["A lombar assume quando o tronco cansa", "A respiração fica presa"],
    cues: [
      "Costelas em direção à pelve, com a pelve um pouco encaixada",
      "Respire com calma o tempo todo",
      "Pare quando perder a posição",
    ],
    drill: "Isometrias curtas na posição mais fácil que você consiga manter",
    easier: "Joelhos dobrados ou uma superfície elevada",
  },
  carry: {
    causes: ["A carga puxa você para um lado", "Os passos são longos e apressados"],
    cues: [
      "Fique em pé bem alto, com os ombros nivelados",
      "Passos curtos e silenciosos",
      "Costelas sobre o quadril, sem parar de respirar",
    ],
    drill: "Uma carga leve ao longo de uma linha no chão",
    easier: "Mais leve, ou por um caminho menor",
  },
  power: {
    causes: ["A velocidade cai antes de a série acabar", "A aterrissagem ou a recepção é rígida"],
    cues: [
      "Cada repetição rápida e limpa, e depois se posicione de novo",
      "Aterrisse com leveza, os joelhos sobre os dedos",
      "Termine a série quando ela ficar lenta",
    ],
    drill: "Saltos baixos ou arremessos leves com pausas longas",
    easier: "Mais baixo, mais leve e menos vezes",
  },
  general: {
    causes: [
      "O ritmo ou a carga é mais do que você controla hoje",
      "A atenção cai perto do fim da série",
    ],
    cues: [
      "Mova-se devagar o bastante para sentir cada parte",
      "Respire com calma",
      "Pare a série enquanto ela ainda está bonita",
    ],
    drill: "O mesmo movimento devagar e sem carga",
    easier: "Uma amplitude menor ou menos carga",
  },
});
