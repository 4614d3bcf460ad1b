/** Portuguese words of diets that go too far. */
import type { Words } from "../../match/sign.ts";

export const DIET_WORDS: Words = {
  KCAL_UNDER_800:
    "quinhentas calorias, quinhentas kcal, seiscentas calorias, setecentas calorias, setecentas kcal, quatrocentas calorias, trezentas calorias",
  KCAL_UNDER_1200:
    "mil calorias, mil kcal, oitocentas calorias, oitocentas kcal, novecentas calorias, novecentas kcal, mil e cem calorias, quinhentas calorias, seiscentas calorias, setecentas calorias",
  KCAL_UNDER_1500:
    "mil calorias, mil kcal, mil e duzentas calorias, mil e duzentas kcal, mil e trezentas calorias, mil e trezentas kcal, mil e quatrocentas calorias, mil duzentas calorias, oitocentas calorias, novecentas calorias",
  BARE_LOW:
    "300, 350, 400, 450, 500, 550, 600, 650, 700, 750, 800, 850, 900, 950, 1000, 1050, 1100, 1150, quinhentas, seiscentas, setecentas, oitocentas, novecentas",
  BARE_MID: "1200, 1250, 1300, 1350, 1400",
  INTAKE_WORD:
    "me coloca em, me põe em, põe-me a, põe-me em, me deixa em, estou em, estou a, estou com, estou comendo, ando comendo, ando em, vou para, vou a, viver com, vivo com, vivo de, aguento com, comer só, como só, comendo só, comendo, a comer, como umas, como uns, como apenas, como, comer, cardápio de, ementa de, menu de, dieta de, plano de, baixar para, baixo para, descer para, me baixa para, passar para, chegar a, cortar para, por dia, ao dia, diárias, teto de, limite de, máximo, certinho, limpas, secas",
  DIET_WORD:
    "dieta, cardápio, ementa, comer, como, por dia, ao dia, calorias diárias, refeições, lista de compras, déficit, défice, deficit, emagrecer, baixar, secar, definir, perder, diárias, certinho, exatas, metabolismo, balança, janto, jantar, casamento, verão, praia",
  NOT_KCAL:
    "menos por dia, de déficit, déficit de 300, déficit de 400, déficit de 500, déficit de 250, défice de 300, défice de 400, défice de 500, deficit de 300, deficit de 400, deficit de 500, -300, -350, -400, -500, café da manhã de, pequeno-almoço de, lanche de, jantar de, janta de, almoço de, por refeição, ceia de",
  NURSING:
    "amamento, amamentando, amamentar, a amamentar, dou de mamar, dando de mamar, a dar de mamar, dou peito, dou o peito, dando o peito, dando peito, a dar peito, lactante, lactação, aleitamento, meu bebê de, meu bebé de, meu neném de, mama no peito, bebê mama, bebé mama",
  DEFICIT_WISH:
    "déficit, défice, deficit, emagrecer, perder, secar, baixar, tirar a barriga, quilos, dieta, definir, cortar, jejum, 1000, 1100, 1200, 1300, 1400, restringir, keto, low carb, -500, -600, -700, -800, menos 500, menos 600, menos 700, menos 800, menos 900",
  NOT_GAIN:
    "não engordar, não engordar mais, não quero engordar, não ganhar peso, não ganhar mais peso, não ganhar mais, não quero ganhar peso, não aumentar de peso, ficar igual, que não apareça, segurar o peso, travar o peso",
  HOURS_CARDIO:
    "duas horas de manhã, duas horas, três horas, quatro horas, cinco horas, 2 horas, 3 horas, 4 horas, 5 horas, 2h, 3h, 4h, 5h, manhã e noite, de manhã e de noite, de manhã e à noite, duas vezes por dia, três vezes por dia, treino dobrado",
  CARDIO_KIND:
    "elíptico, esteira, passadeira, correr, corrida, cardio, aeróbico, bike, spinning, escada, remo, caminhada, caminhar, transport",
  TINY_FOOD:
    "só uma salada, só salada, uma salada, salada no jantar, só caldo, caldo e café, só café, só fruta, só uma maçã, uma maçã, um iogurte, só um iogurte, quase nada, o mínimo, uma refeição por dia, só jantar, só janta, só shake, só batidos, só sopa, só alface, uma barrinha, nada de comer, e mais nada",
  MEAT_ONLY:
    "só carne, carnívora, carnivora, carnivore, só bife, só picanha, só carne e ovo, só carne e ovos, carne e ovos, carne e ovo, carne e sal, bife e ovo, bife e ovos, sem plantas, zero planta, só frango, só peito de frango, só atum, só ovos, só ovo, só clara, só claras",
  PROTEIN_ONLY:
    "só proteína, apenas proteína, só shake, só shakes, só batido, só batidos, só whey, só shake de proteína, só shakes de proteína, nada além de shake, nada além de whey, só clara, só claras, só clara e, só frango, nada além de frango, frango e clara, frango e claras, jejum modificado, psmf, dieta dukan, fase de ataque, peito de frango e clara",
  ONE_FOOD:
    "só abacaxi, só ananás, dieta do abacaxi, dieta do ananás, só batata, só batatas, dieta da batata, só batata doce, só banana, só bananas, dieta da banana, dieta da maçã, só maçã, só maçãs, só arroz, dieta do arroz, só pepino, dieta do pepino, só melancia, dieta da melancia, só toranja, dieta da toranja, dieta da sopa, só sopa, dieta do repolho, sopa de repolho, sopa de couve, dieta da lua, dieta do ovo, dieta do atum, só atum, só ovos, só ovo, só um alimento, um alimento só, um único alimento, monodieta, nada além de batata, 100% abacaxi, só fruta, só frutas, só uva, dieta do iogurte, só mingau, dieta do chá",
  STOP_ALL:
    "corto tudo, cortar tudo, corta tudo, cortei tudo, tiro tudo, tirar tudo, elimino tudo, eliminar tudo, de uma vez, de uma vez só, do dia para a noite, da noite para o dia, de um dia para o outro, de repente, radical, zero carboidrato zero, só caldo, caldo e café, adeus pão, sem pão sem",
  DETOX:
    "detox, desintoxic*, depurativ*, desintoxicar, desintoxicante, suco verde, sucos verdes, suco detox, sumo verde, sumos verdes, sumo detox, só suco, só sucos, só sumos, à base de suco, à base de sucos, à base de sumos, limpeza do cólon, limpeza intestinal, limpeza do fígado, limpeza hepática, xarope de bordo, xarope de seiva, limão com pimenta caiena, limonada com xarope, master cleanse, cura de sumos, semana líquida, dieta líquida, tudo líquido, zero sólido, zero sólidos, nada sólido, sem sólidos, nada de sólido",
  FAST_LONG:
    "dias só com água, dias só água, dias só de água, dias na água, dias a água, dias de água, dias sem comer, dias em jejum, dias de jejum, dias jejuando, horas de jejum seco, jejum de água, jejum só com água, jejum de 3 dias, jejum de 4 dias, jejum de 5 dias, jejum de 7 dias, jejum de 10 dias, jejum de 14 dias, jejum de 72, jejum de 48, jejum de 36, jejum de três dias, jejum de cinco dias, jejum de sete dias, jejum de dez dias, jejum de uma semana, jejum prolongado, jejum longo, jejum seco, jejum a seco, seca total, sem comida nem água, nem comida nem água, sem comer nem beber, sem comer e sem beber, nem água nem comida, nada pela boca, uma semana sem comer, uma semana de jejum, uma semana só com água, uma semana só de água, 72 horas sem, 72h sem, 48 horas sem comer, 48h sem comer, dia sim dia não sem comer, comer dia sim dia não",
  GOAL_UNDER:
    "meta, objetivo, objectivo, chegar a, chegar aos, chegar nos, chegar em, quero pesar, queria pesar, quero chegar, baixar para, descer para, me ver com, quero ver, põe a meta, coloca a meta, até os, até aos, até 4",
  HCG_WORD:
    "hcg, gotas de hcg, dieta hcg, gotas homeopáticas, gotinhas hormonais, gotas hormonais, gotinhas debaixo da língua, gotas debaixo da língua, gotas embaixo da língua, gonadotrofina para emagrecer",
  LAX_TEA:
    "chá de sene, chá sene, folha de sene, sene, senna, chá emagrecedor, chá para emagrecer, chá para secar, chá seca barriga, chá laxante, chá detox, chá chinês, chá milagroso, skinny tea, chá barriga chapada, laxante, laxantes, cáscara sagrada, seca barriga",
  FLAT: "barriga chapada, barriga lisa, barriga negativa, barriga zero, emagrecer, secar, perder, desinchar, quilos, definição, praia, casamento, fotos, definir",
  METABOLISM:
    "metabolismo quebrado, metabolismo estragado, metabolismo danificado, metabolismo lento, metabolismo travado, metabolismo parado, metabolismo morto, metabolismo adaptado, acelerar o metabolismo, reativar o metabolismo, destravar o metabolismo, meu metabolismo, o meu metabolismo, não perco nada, não perco nem, não emagreço nada, balança não mexe, a balança não mexe, balança não se mexe, estagnad*, estacionad*, empaquei no peso",
  NO_SALT:
    "zero sal, sem sal, sem sódio, zero sódio, tirar o sal, tiro o sal, cortar o sal, corto o sal, corto sal, corte de sal, água destilada, zero carboidrato, zero carboidratos, zero carbo, zero carbos, sem um grama de carboidrato, sem um grama de carbo, zero hidratos, sem carboidrato nem sal, nem sal nem carbo, nem carbo nem sal, sem carbo e sem sal, sem sal e sem carbo",
  DRY_GOAL:
    "veias, vascularizado, vascularizada, seco, seca, secar, ensaio, ensaio de fotos, fotos, photoshoot, casamento, palco, trincar, trincado, marcar, competição, semanas, dias, pesagem",
  SALT_FLUSH:
    "água com sal, água salgada, lavagem com sal, salt water flush, limpeza com água salgada, água morna com sal, copo de água com sal, jejum de água salgada, jejum com água salgada",
  CUT_WATER:
    "cortar água, cortar a água, corto água, corto a água, corto de água, corte de água, quanto corto de água, quanta água corto, tirar água, tiro água, tirar a água, parar de beber, paro de beber, deixar de beber, sem beber, sem tomar água, sem água, não beber nada, sem líquido, sem líquidos, zero líquido, zero água, me desidratar, desidratar, desidratação, sauna, saunas, banho quente, banhos quentes, banho de sal, roupa de sauna, traje de sauna, roupa plástica, fato de sauna, saco de lixo, sacos de lixo, plástico, casaco, moletom e plástico, cuspir, cuspindo, a cuspir, cuspe, só com cuspe, suar, suar os quilos, diurético, diuréticos, carga de água, water loading, water load",
  WEIGH_IN:
    "pesagem, a pesagem, me pesar, bater o peso, bater peso, bato o peso, quero bater, fazer o peso, fazer peso, dar o peso, categoria, divisão, kg para a, quilos para a, passei do peso, acima do peso da categoria, torneio, luta, combate, competição, campeonato, powerlifting, lpo, mma, boxe, judô, judo, jiu-jitsu, jiu jitsu, bjj, grappling, taekwondo, muay thai, balança de sexta, sexta, sábado, domingo",
  WRESTLE: "luta olímpica, wrestling, lutador, lutadora, luta greco-romana, luta livre",
  BIG_WATER:
    "10 litros, 9 litros, 8 litros, 7 litros, 12 litros, dez litros, oito litros, sete litros, nove litros, doze litros, 2 galões, 3 galões, dois galões, três galões, 15 litros",
  WATER_DAY:
    "água, por dia, ao dia, diários, diário, metabolismo, queimar, limpar, desafio, challenge, acelerar",
  FAST_RATE:
    "quilos em uma semana, quilos numa semana, quilos em 1 semana, quilos em 5 dias, quilos em 10 dias, quilos em dez dias, quilos em duas semanas, kg em uma semana, kg em 10 dias, quilo por dia, um quilo por dia, um quilo ao dia, quilos por semana, quilos na semana, quilos semanais, o mais rápido possível, o quanto antes, custe o que custar, de qualquer jeito, de qualquer maneira, não importa como, não me importa como, tanto faz como",
  WHEN_SOON:
    "em uma semana, numa semana, em duas semanas, em 2 semanas, em 10 dias, em dez dias, em 15 dias, em quinze dias, em 5 dias, em cinco dias, em 7 dias, em 3 dias, em três dias, em 3 semanas, em três semanas, em um mês, num mês, em 20 dias, em 30 dias, em 4 semanas, em quatro semanas, até sábado, até sexta, até domingo, para sábado, para sexta, até lá, daqui a 15 dias, daqui a 10 dias, daqui a duas semanas, daqui a 2 semanas, daqui a um mês, daqui até, em 12 dias, em 8 dias, em oito dias, até o casamento, para o casamento, antes de sexta, antes do sábado, esta semana, essa semana, falta uma semana",
  MANY_KILOS:
    "5 quilos, 6 quilos, 7 quilos, 8 quilos, 9 quilos, 10 quilos, 11 quilos, 12 quilos, 13 quilos, 14 quilos, 15 quilos, 20 quilos, 5 kilos, 6 kilos, 8 kilos, 10 kilos, 5 kg, 6 kg, 7 kg, 8 kg, 9 kg, 10 kg, 12 kg, 15 kg, 20 kg, cinco quilos, seis quilos, sete quilos, oito quilos, nove quilos, dez quilos, doze quilos, quinze quilos, vinte quilos, 8 quilinhos, 10 quilinhos, 5 quilinhos, 6 quilinhos",
  GAIN_TALK:
    "ganhar, ganhar peso, aumentar de peso, engordar, bulking, volume, subir no supino, na barra, levantar, agachamento, supino, halter, kettlebell, em 10 semanas, em 12 semanas, em 3 meses, em três meses, em 6 meses, em seis meses, em um ano, num ano, em 20 semanas",
  HEALTHY_DEFICIT:
    "déficit de 300, déficit de 400, déficit de 500, déficit de 250, déficit de 20, déficit de 15, déficit de 10, défice de 300, défice de 400, défice de 500, 20% de déficit, 15% de déficit, déficit moderado, déficit leve, deficitzinho, aos poucos, sem pressa, devagar",
  NURSING_OK:
    "comendo bem, como bastante, sem déficit, sem défice, leite bem, não quero emagrecer, não quero perder, parei de amamentar, deixei de amamentar, já não amamento, não amamento mais, não amamento, desmamei, já desmamou, não estou amamentando, não amamentei",
};

/** Words that bind and that spare beside a diet. */
export const DIET_MORE: Words = {
  MAN_SELF: "sou homem, homem de, cara de, sendo homem, sou um homem, sou rapaz",
  EXACT_DAY: "certinho, exatas, por dia, ao dia, diárias, kcal, calorias, limpas",
  FAST_WORD: "jejum, jejuns, jejuar, jejuando, sem comer",
  BELLY_FAT:
    "barriga, pança, gordura, pneu, pneuzinho, pneuzinhos, pochete, barriguinha, quilos da gravidez, peso da gravidez, quilos a mais",
  DEFICIT_DIET:
    "déficit, défice, deficit, dieta, me coloca em déficit, calorias, emagrecer, jejum, jejuar, keto, low carb, baixar, secar, definir, definição, cutting",
  MANY_HOURS: "3 horas, 4 horas, 5 horas, três horas, quatro horas, cinco horas, 3h, 4h, 5h",
  A_DAY: "por dia, ao dia, diárias, diário, cada dia, todo dia, todos os dias",
  ENDURANCE:
    "ironman, ultra, maratona, triatlo, triathlon, triátlon, gran fondo, pedal de, pedalada, caminho de santiago, semanais, por semana, na semana, trilha, travessia",
  NOTHING_ELSE:
    "mais nada, e mais nada, e só, e ponto, nada de comida, zero comida, nada sólido, sem mais nada, apenas, exclusivamente, nada além",
  IS_IT_ENOUGH: "é suficiente, basta, quanta proteína, além de comer",
  DAYS_WORD:
    "dias, semana, semanas, mês, 3 dias, 5 dias, 7 dias, 10 dias, 14 dias, 21 dias, 30 dias, até o dia 30, até sexta, até domingo, de segunda a sexta, toda manhã",
  FOODS_ALL:
    "pão, arroz, fruta, óleo, jantar, janta, açúcar, farinha, farinhas, laticínios, lacticínios, carboidratos, carbo, carbos, hidratos, tudo, massa, feijão",
  NO_SOLID:
    "zero sólido, zero sólidos, nada sólido, sem sólidos, sem comida sólida, sem mastigar, nada para mastigar",
  DIGITAL:
    "detox digital, do celular, do telemóvel, de redes, das redes, de telas, de ecrãs, do instagram, de instagram, de insta, de rede social, de redes sociais, de celular, de tela, do tiktok, instagram, tiktok, redes",
  ONE_GLASS:
    "um suco por dia, um suco de manhã, um sumo de manhã, no café da manhã, além das minhas refeições, para acompanhar, receita de suco",
  WATER_ONLY:
    "só com água, só água, só de água, à base de água, apenas água, água e sal, água e café, água e eletrólitos, só líquido, só líquidos",
  EXTEND:
    "esticar, alongar, estender, chegar a sete, chegar a dez, para dez, para sete, para catorze, mais dias, até dez",
  EVERY_DAY_FAST:
    "jejum intermitente, café da manhã às, janto às, durante a semana faço, 12 horas, 14 horas, 16 horas, cardio em jejum, aeróbico em jejum, aej, treino em jejum, treinar em jejum, caminhar em jejum, caminhada em jejum, correr em jejum, corrida em jejum, me peso, peso-me, segunda em jejum, de manhã em jejum, em jejum de manhã, café em jejum, glicemia em jejum, exame em jejum, vezes por semana, por semana em jejum, x na semana, x por semana, treino às, jejum de 12, jejum de 12h, jejum de 14, jejum de 14h, jejum de 16, jejum de 16h, jejum de 13h, jejum noturno, da noite",
  GAIN_ONLY:
    "ganhar peso, aumentar de peso, ganhar músculo, ganhar massa, engordar, bulking, volume",
  CUPS: "xícaras, xícara, chávenas, chávena, saquinhos, saquinho, sachês, quantos, quantas, por dia, à noite, toda noite",
  NO_CARB:
    "zero carboidrato, zero carboidratos, zero carbo, zero carbos, sem carboidrato, sem carboidratos, sem carbo, sem hidratos, zero hidratos, nem carbo",
  RECIPE_TASTE: "receita, receitas, sabor, temperar, tempero, temperos",
  MORNING: "em jejum, de manhã, toda manhã, todas as manhãs, ao acordar",
  GARGLE:
    "gargarejo, gargarejos, nariz, garganta, lavagem nasal, câimbra, câimbras, cãibras, durante a corrida, pitada de sal",
  DAY_COUNT: "sexta, sábado, domingo, quarta, quinta, dias, dia a dia, horas, hora",
  SAUNA: "sauna, saunas, banho quente, plástico, saco de lixo, suar, casaco",
  SAUNA_RELAX:
    "depois do treino para relaxar, para relaxar, recuperação, recuperar, quantos minutos de sauna, relaxar, spa",
  TEAM_WATER:
    "para o time, para a equipa, para a equipe, para todo mundo, entre todos, galões para, piscina, aquário, da moto, mochila de",
  PLAN_WORD:
    "plano, ficha, faz, monta, me dá, como, o que faço, que faço, o que como, cardápio, ementa, dieta, o que tu mandares, me passa",
  AT_ANY_COST:
    "custe o que custar, de qualquer jeito, de qualquer maneira, a qualquer custo, não importa como, não me importa como, tanto faz como, o que for, o que for preciso, faço o que for, faço o que tu mandares, faço qualquer coisa, faço o que você mandar, o mais rápido, o quanto antes, urgente",
  KILO_A_DAY:
    "um quilo por dia, um quilo ao dia, quilo por dia, 1 quilo por dia, 1 kg por dia, um kg por dia, meio quilo por dia",
  UNIT_WORD:
    "metros, m, passos, gramas, g, gr, ml, euros, reais, dólares, watts, quilômetros, quilómetros, km, reps, repetições, mg, segundos, flexões, burpees, litros, calorias a menos, kcal a menos, kcal de déficit, de déficit, de défice, voltas, saltos, abdominais, agachamentos, palavras, anos, kg, quilos, libras, pessoas, pilas, paus, conto",
  DRY_FAST:
    "jejum seco, jejum a seco, seca total, sem comida nem água, nem comida nem água, sem comer nem beber, sem comer e sem beber, nem água nem comida, sem água e sem comida, zero comida e zero água",
};
