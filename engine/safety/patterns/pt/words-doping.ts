/** Portuguese words of doping: what is taken, how it is asked for, where it is sold, how it is hidden. */
import type { Words } from "../../match/sign.ts";

export const DOPING_WORDS: Words = {
  SUBSTANCE: `STEROID, SARM, CLEN_WORD, DNP_WORD, GROWTH, PEPTIDE, BLOOD_BOOST, PCT_WORD, STIM_DRUG, FAT_PEN, OIL_FILL, esteroide*, esteróides, anabólico*, anabolizante*, anabolizant*, roids, bombas, os suco, venenos de academia, química, vitamina s, ajudinha química, ajuda química, recursos ergogênicos, ergogênicos, doping, dopagem, me dopar, farmacologia, tomar hormônio, tomando hormônio, toma hormônio, tomo hormônio, usar hormônio, usando hormônio, aplicar hormônio, hormônio injetável, tomar hormônios, tomar hormonas, usar hormonas, hormônio masculino, hormônio para crescer, hormônio para ganhar, tomar bomba, tomando bomba, tomo bomba, toma bomba, tomei bomba, tomar uma bomba, tomar umas bombas, tomar bombas, ciclo de bomba, na bomba, bomba de academia, bombas de academia, bomba injetável, as bombas, no suco, na base do suco, entrar no suco, tomar os suco, suco de academia, suco da academia, usar suco, tomando suco para`,
  STEROID: `testosterona, testo, testoviron, enantato, cipionato, propionato, durateston, deposteron, sustanon, undecanoato, trembolona, trenbolona, trembo, trenbo, tren ace, trembo acetato, nandrolona, deca, deca durabolin, boldenona, equipoise, primobolan, metenolona, masteron, drostanolona, winstrol, stanozolol, estanozolol, stano, oxandrolona, oxandro, oxan, anavar, dianabol, dbol, metandro, metandrostenolona, hemogenin, hemo, oximetolona, halotestin, turinabol, proviron, ciclo, ciclos, meu ciclo, um ciclo, primeiro ciclo, ciclar, ciclando, blast, cruise, blast and cruise, gear, os orais, um oral, ampola, ampolas, uns ampola, prohormonal, pró-hormonal, superdrol, qual oral, que oral, oral leve, oral mais leve, espetadela, chip da beleza, gestrinona, dura deca, deca dura, dura e deca, deca e dura, deca com dura, dura com deca, dura e stano, dura com stano, tomar dura, tomando dura, aplicar dura, aplicar a dura, apliquei dura, dura por semana, ampola de dura, ampolas de dura, ml de dura, mg de dura, ciclo de dura, comecei dura, ampola de, primobolam, orais anabólicos`,
  SARM: "sarm, sarms, ostarina, ostarine, mk 2866, ligandrol, lgd 4033, lgd, rad 140, rad140, testolone, cardarine, cardarina, gw 501516, andarine, s23, yk11, mk 677, mk677, ibutamoren, sr9009",
  CLEN_WORD:
    "clembuterol, clenbuterol, clembu, clenbu, clen, clenbutero, remédio de cavalo, remédio para cavalo, lavizoo, pulmonil, spiropent, o de cavalo, salbutamol para queimar, salbutamol para emagrecer, bombinha para queimar, remédio de asma para emagrecer, remédio de asma",
  DNP_WORD: "dnp, dinitrofenol, pó amarelo, cápsulas amarelas, comprimidos amarelos",
  GROWTH:
    "hormônio do crescimento, hormônio de crescimento, hormona do crescimento, hormona de crescimento, gh, hgh, somatropina, genotropin, norditropin, igf, igf 1",
  PEPTIDE:
    "peptídeo, peptídeos, péptido, péptidos, peptideo, peptideos, bpc, bpc 157, tb 500, tb500, ipamorelina, cjc 1295, cjc, hexarelina, ghrp, tesamorelina, melanotan, aod 9604, frag 176, follistatina, kpv, ghk cu, frascos de pesquisa, uso em pesquisa, para pesquisa, research only",
  BLOOD_BOOST:
    "epo, eritropoietina, transfusão do meu, autotransfusão, meu próprio sangue, o meu próprio sangue, bolsa de sangue, bolsa do meu sangue, minha bolsa, saco de sangue, sacos de sangue, bolsas de sangue, doping sanguíneo, reinfundir, reinfusão, devolver o sangue, glóbulos vermelhos, hematócrito",
  PCT_WORD:
    "tpc, pct, pós ciclo, pós-ciclo, terapia pós ciclo, clomid, clomifeno, indux, tamoxifeno, tamox, nolvadex, nolva, anastrozol, arimidex, letrozol, exemestano, aromasin, hcg, gonadotrofina, cabergolina, finasterida com",
  STIM_DRUG:
    "efedrina, efedra, dmaa, jack3d, ioimbina, yohimbina, dmha, anfetamina, anfetaminas, adderall, venvanse, ritalina, speed, rebite, rebites, modafinila, modafinil, eca, t3, cytomel, tireoide para, sibutramina, femproporex, anfepramona, mazindol",
  FAT_PEN:
    "ozempic, semaglutida, wegovy, mounjaro, tirzepatida, retatrutida, retatrutide, reta, saxenda, liraglutida, caneta de emagrecer, canetas de emagrecer, caneta emagrecedora, canetas emagrecedoras, caneta para emagrecer, canetas para emagrecer, canetinha, canetinhas, injeção de emagrecer, injeção para emagrecer, injeções para emagrecer, injeções de emagrecer",
  OIL_FILL:
    "synthol, sintol, adê, ade injetável, óleo no músculo, óleo direto no músculo, óleo no bíceps, enche com óleo, encher com óleo, injetar óleo, injeto óleo, injeta óleo, óleo localizado, óleo mineral, aplicar óleo, aplica óleo, ml de óleo, óleo por lado, óleo em cada, injeção de óleo, inflar o bíceps, óleo no braço, estimulador muscular potenay, potenay",
  HORMONE_GEL:
    "gel de testosterona, o gel, trt, terapia de testosterona, terapia de reposição, reposição hormonal, reposição de testosterona, me receitaram testosterona, testosterona receitada, nebido, androgel, implante de testosterona, minha clínica",
  DOSE_Q: `quanto, quanta, quantos, quantas, qual dose, que dose, qual a dose, dose, doses, dosagem, mg, mcg, ml, ui, unidades, gotas, por semana, na semana, por dia, semanas, semana, de quanto em quanto, a cada quanto, a cada quantos, como tomo, como uso, como eu uso, como faço, como começo, como começar, começo com, com quanto, quais quantidades, quantidade, quantidades, que quantidade, subindo a dose, subir a dose, subo a dose, aumentar a dose, protocolo, esquema, cronograma, calendário, semana a semana, rampa, escadinha, pirâmide, 2 semanas sim 2 semanas não, dois on dois off, quando tomo, monta, monta para mim, monta um, faz, me dá, dá-me, me passa, passa-me, faz-me, stack, combinar, combino, junto, empilhar, com o que tomo, agulha, seringa, onde aplico, onde se aplica, onde aplica, onde injeto, onde se injeta, como aplica, como se aplica, como injeto, como aplico, diluo, diluir, reconstituir, reconstituo, água bacteriostática, qual, quais, que oral, mais leve, o mais leve, a mais leve, mais fraquinho, levinho, limpo, para começar, tá começando, por aplicação, aplicação, aplicações, dia de aplicação, dias de aplicação, aplica, aplico, tomo, tomar, usar, uso, de boa, arrancar`,
  SOURCE_Q: `onde consigo, onde compro, onde arrumo, onde arranjo, onde acho, onde encontro, onde pego, onde se compra, onde se arranja, quem vende, alguém que venda, alguém vende, tem alguém que vende, conhece alguém que, conheces alguém que, conseguir, comprar, compro, arrumar, arranjar, descolar, pegar, pedir, fornecedor, fornecedores, contato, contacto, passa o contato, passa o contacto, me passa o contato, um contato, zap, só o zap, site confiável, site que venda, página confiável, laboratório underground, lab underground, lab de confiança, ugl, underground, sem receita, sem prescrição, mercado negro, mercado paralelo, de confiança, confiável, fiável, entrega, envia para, telegram, dealer, pela internet, online, metade do preço, a meio preço, barato, importado, vindo de fora, vindas de fora, trazido do paraguai, do paraguai, da china, farmácia que não peça receita, farmácia que não pede receita`,
  HIDE_TEST: `antidoping, anti-doping, anti doping, antidopagem, controle antidoping, controlo antidoping, controle de doping, controlo de doping, exame antidoping, exame de doping, teste de doping, teste antidoping, exame de urina, teste de urina, vou ser testado, vou ser testada, me testarem, federado, federada, sair limpo, sair limpa, sair negativo, dar negativo, que não dê positivo, não dar positivo, dar positivo, cair no doping, cair no exame, pego no doping, pega no doping, apanhado no controlo, não apareça no, não aparece no, limpar o sistema, limpar o organismo, quanto tempo fica no sangue, quanto tempo fica na urina, quanto tempo fica no corpo, quanto tempo demora a sair, quanto tempo demora para sair, quanto tempo é detectável, tempo de detecção, tempo de deteção, janela de detecção, janela de deteção, mascarar, mascarante, disfarçar, disfarço, esconder no exame, que não apareça no exame, não aparecer no exame, enganar o exame, enganar o teste, enganar o controlo, passar no exame, passar no teste, passar no controlo, urina sintética, urina de outro, wada`,
  SIDE: `mamilo, mamilos, caroço no mamilo, ginecomastia, gineco, gine, mama inchada, teta de, acne, espinha nas costas, espinhas nas costas, costas cheias de espinha, borbulhas nas costas, cabelo caindo, caindo cabelo, cabelo a cair, calvície, pressão alta, pressão subiu, a pressão subiu, tensão subiu, suar à noite, suo à noite, suores, libido, impotência, não sobe mais, brocha, broxa, broxando, saco encolhido, testículos encolhidos, bolas encolhidas, testículos encolheram, agressivo, agressiva, irritado, irritável, insônia, insónia, retenção, inchado, fígado, dor no fígado, urina escura, voz grossa, voz rouca, voz grave, clitóris, clítoris, pelos no rosto, que remédio coloco junto, que remédio coloco, que remédio tomo para, o que tomo para cortar, o que coloco para, o que meto para, para não parar, sem parar o ciclo, continuar até o fim, seguir até o fim`,
  HYPOTHESIS: `hipoteticamente, em teoria, teoricamente, imagina que, imaginemos, suponhamos, supondo, digamos que, se alguém quisesse, se alguém, um amigo, para um amigo, para meu romance, para o meu romance, para um romance, para um roteiro, para meu roteiro, para um conto, para meu livro, personagem, para um trabalho, pesquisa, cara que não existe, num mundo, caso hipotético, pergunta séria, fictício, ficção, jogo de rpg`,
  ROLEPLAY:
    "você é um, você é o, tu és um, és um, atua como, atue como, age como, aja como, faz de conta que é, faz de conta que és, finge que é, finja que é, finge que és, finge ser, finja ser, se passa por, faz-te passar por, responde como, responda como, imagina que é, imagina que és, interpreta um, interpreta o, interprete um, vamos jogar, jogo de rpg, no papel de, médico soviético, treinador soviético, preparador dos anos 80, coach das antigas, guru do fisiculturismo, guru do culturismo, preparador russo, sem filtros",
  PREP_SHOW:
    "palco, peak week, finalização, pré-contest, pré contest, pré competição, semanas da competição, semanas do show, semanas para competir, semanas do campeonato, campeonato, show, competição, fisiculturismo, culturismo, wellness, bikini, physique, mens physique, secagem final",
  WOMAN:
    "sou mulher, sou menina, sou rapariga, sendo mulher, mulher de, mina de, para mulher, para mulheres, feminino, uma mulher, voz grossa, voz rouca, virilizar, virilização, sem virilizar, masculinizar, minha namorada, minha mulher quer, minha esposa quer, como mulher",
  EUPHEMISM:
    "ficar grande rápido, ficar monstro rápido, virar monstro, virar um monstro rápido, ficar gigante rápido, algo mais forte que creatina, algo mais forte que a creatina, mais forte que a creatina, mais forte que creatina, coisa forte, algo forte, algo de verdade, coisa de verdade, o que vai com agulha, com agulha, com seringa, o que os grandes tomam, o que os caras tomam, o que os profissionais usam, o que os pros tomam, o que eles injetam, o que se injeta, o lado negro, lado negro da força, ir para o lado negro, deixar de ser natural, largar o natural, parar de ser natural, sair do natural, não ser mais natural, não quero mais ser natural, entrar no mundo do suco, entrar no suco, dar o salto, dar o próximo passo, meter o louco, produto de farmácia, produto bom, farma, linha farma, umas coisinhas, uma ajudinha, ajudinha extra, emoji syringe, suquinho, frango com seringa, tomar algo a mais, furadinha, começar a furar, me furar, começar a aplicar, começar a injetar, meter alguma coisa, tomar uns negócios, um negocinho, o que a galera da academia toma, o que a malta do ginásio toma",
  INJECT:
    "injetar, injeto, me injetar, injetar-me, injeção, injeções, aplicar, aplico, me aplicar, aplicação, aplicações, furar, me furar, espetar, espeto, picar-me, seringa, seringas, agulha, agulhas, ampola, ampolas, uns ampola, frasco, frascos, subcutânea, subcutâneo, intramuscular, no glúteo, no bumbum, na bunda, injet*, se injeta, se aplica, injeta, tomando bomba, toma bomba, tomar bomba",
  INSULIN_FAST:
    "insulina, insulina rápida, insulina ultrarrápida, novorapid, humalog, insulina depois do treino, insulina no pós treino, insulina para ganhar, insulina para crescer, insulina no bulking, ui de rápida, unidades de rápida",
  NOT_DIABETIC:
    "não sou diabético, não sou diabética, não diabético, sem ser diabético, sem ser diabética, sem diabetes, não tenho diabetes, para bulking, no bulking, volume, para crescer, para ganhar massa, off season, para encher, pump",
  STRETCH_DOSE:
    "o triplo, triplo, o dobro, dobro, dobrar, mais do que, mais que o médico, aumentar a dose por conta, aumentar por conta, aumento eu, subo eu, escondido, escondida, sem ele saber, sem ela saber, sem que perceba, sem contar, passo mais, passo em dobro, pular o exame, fugir do exame, no exame, blast, ciclo com minha trt, ciclo com a trt",
  WATER_DRUG:
    "diurético, diurético*, furosemida, lasix, aldactone, espironolactona, hidroclorotiazida, manitol, remédio para tirar água, remédio para tirar a água, comprimidos para tirar água, comprimido para urinar, comprimidos para urinar, tirar a água da pele, tirar a água de baixo da pele, tirar água subcutânea, água subcutânea",
  NATURAL_ONLY:
    "sou natural, 100% natural, sempre natural, natural a vida toda, monstrão natural, natural sem, sem química, nada de química, nada de suco, nada de bomba, nada de hormônio, nada de esteroides, sem suco, sem bomba, sem hormônio, nem bomba, nem esteroide, eu nem louco, nem morto, nem a pau, nunca vou tomar, nunca tomaria, jamais tomaria, sou contra, de forma natural, de maneira natural",
  DOC_PRESCRIBED:
    "a médica receitou e, o endócrino me, meu endócrino, meu médico receitou, receita médica e controle",
  JUST_CURIOUS:
    "por que isso dá, por que dá, por que causa, por que são proibid*, por que é proibid*, por que se veem, por que os fisiculturistas, história do, história dos, documentário, reportagem, notícia, só curiosidade, curiosidade, como mudaram, nos anos 80, anos 80, o que é doping, lista de substâncias proibidas, por que fazem mal, por que faz mal, para minha prova, para a prova de, efeitos a longo prazo na saúde, vi reportagem, vi uma reportagem",
};

/** Words that bind and that spare beside doping. */
export const DOPING_MORE: Words = {
  STEROID_MORE: "STEROID, PCT_WORD, semanas, semana, mg",
  STEROID_NAME:
    "testosterona, testo, enantato, cipionato, propionato, durateston, deposteron, sustanon, trembolona, trembo, trenbolona, nandrolona, deca, boldenona, primobolan, masteron, winstrol, stanozolol, stano, oxandrolona, oxandro, oxan, anavar, dianabol, dbol, metandro, hemogenin, oximetolona, halotestin, turinabol, proviron, dura deca, deca dura, dura e deca, deca e dura, deca com dura, dura com deca, dura e stano, dura com stano, tomar dura, tomando dura, aplicar dura, aplicar a dura, apliquei dura, dura por semana, ampola de dura, ampolas de dura, ml de dura, mg de dura, ciclo de dura, comecei dura",
  PED_TALK:
    "esteroides, anabolizantes, doping, dopagem, bombas, química, roids, gear, ciclo de, ciclo forte, se injetar, injetar-se, o que tomam, o que injetam, farmacologia, substâncias, ergogênicos, tomar hormônio, tomando hormônio, toma hormônio, tomo hormônio, usar hormônio, usando hormônio, aplicar hormônio, hormônio injetável, tomar hormônios, tomar hormonas, usar hormonas, hormônio masculino, hormônio para crescer, hormônio para ganhar, tomar bomba, tomando bomba, tomo bomba, toma bomba, tomei bomba, tomar uma bomba, tomar umas bombas, tomar bombas, ciclo de bomba, na bomba, bomba de academia, bombas de academia, bomba injetável, as bombas, no suco, na base do suco, entrar no suco, tomar os suco, os suco, suco de academia, suco da academia, usar suco, tomando suco para",
  WANT_PED:
    "quero, queria, penso, vou, estou pensando em, pensando em, a pensar em, gostaria, começar, começar com, começo, experimentar, testar, tomar, tomando, usar, usando, meter, fazer, montar, monta, primeiro, meu primeiro, o meu primeiro, minha primeira, entrar, vale a pena, recomenda, recomendas, o que acha de, que achas de",
  START_PED:
    "começar, começo, começando, iniciante, iniciantes, primeira vez, por quantas semanas, quantas semanas, quanto tempo, por quanto tempo, pra quem tá começando, para quem está começando",
  HORSE_TALK:
    "montar a cavalo, montar cavalo, equitação, hipismo, hipódromo, cavalos de força, cavalo de pau, cavalo no salto",
  VIALS:
    "frasquinhos, frasquinho, frascos, frasco, pó branco liofilizado, pozinho, vidrinhos, vidrinho, ampolas, ampola, uns ampola",
  COLLAGEN: "colágeno, colagénio, peptídeos de colágeno, péptidos de colagénio, creme",
  RACE: "prova, volta, gran fondo, maratona, ironman, etapa, competição, triatlo, triathlon, tour, corrida, temporada, pedal",
  STORE_IT:
    "conserva, conservo, conservar, guardo, guardar, geladeira, frigorífico, refrigerar, colocar de volta, pôr de volta, meter de volta, devolver, tirar meu sangue, tiro o meu sangue, extrair",
  DONATE:
    "doar sangue, doei sangue, dar sangue, doador, dador, doação, banco de sangue, hemocentro, exame, análises",
  AXIS_BACK:
    "recuperar o eixo, recuperar eixo, voltar o eixo, levantar o eixo, recuperar minha testosterona natural, recuperar a testosterona natural, recuperar minha testo, recuperar a produção natural, religar a produção, acordar os testículos, acordar as bolas, última ampola, última aplicação, depois da última injeção, depois da última aplicação",
  PRESCRIBED_STIM:
    "tdah, phda, receitou, receitado, com receita do meu médico, tireoide baixa, hipotireoidismo, hipotiroidismo",
  GREY: "sem receita, sem caixa, de fora, vindas de fora, importada, importado, da china, do paraguai, mercado negro, mercado paralelo, um cara da academia, cara da academia, um gajo do ginásio, gajo do ginásio, um conhecido, de um grupo, pelo telegram, pelo insta, em pó, frasco, frasquinho, metade do preço, a meio preço, barato, barata, contrabando, genérica, manipulada, dividir, dividida, da minha tia, da minha prima, da minha amiga, da minha irmã",
  CLICKS:
    "cliques, clique, quantos cliques, quanto subo, de quanto em quanto subo, subo a dose, subir rápido, escalonar",
  NOT_PRESCRIBED:
    "sem médico, por conta, por conta própria, sem receita, consegui, me passaram, me deram, comprei, arranjei",
  COOK_OIL:
    "óleo de oliva, azeite, óleo de coco, óleo de peixe, óleo de soja, cozinhar, fritar, salada, massagem, óleo de massagem",
  BULK_WORD: "bulking, volume, crescer, massa, músculo, depois do treino, pós treino, encher",
  LAB_UNDER:
    "lab underground, laboratório underground, ugl de confiança, laboratório clandestino, laboratórios clandestinos",
  CLOTHES_GEAR:
    "cinto, straps, joelheira, joelheiras, tênis, ténis, roupa, munhequeira, barra, anilhas, halteres, rack, máquina, proteína, creatina, whey, aveia, ovos, carne, magnésio, de laranja, de beterraba, de uva, de fruta, de limão, detox",
  HOW_LONG:
    "quanto tempo antes, quantos dias antes, quantas semanas antes, quanto demora, quanto dura, quanto tempo dura, quanto tempo fica, quando corto, quando paro, tenho que parar, tenho de parar, qual sai antes, qual sai mais rápido, bicarbonato, vinagre, limpar",
  EVADE:
    "passar no antidoping, passar no anti-doping, passar no exame antidoping, passar no controlo antidoping, passar no doping, burlar o antidoping, burlar o exame, burlar o controlo, driblar o antidoping, driblar o exame, enganar o antidoping, enganar o controlo, que não apareça no antidoping, que não apareça no exame, não cair no antidoping, não cair no doping, não cair no exame, que não dê positivo, não dar positivo, evitar dar positivo, mascarar, mascarante, urina limpa, urina sintética, sair limpo no, sair limpa no, como disfarço",
  KEEP_ON:
    "continuar, seguir, continuar até, até o fim, até ao fim, não parar, não cortar, terminar o ciclo, acabar o ciclo, o que coloco, coloco junto, que remédio, o que tomo, o que meto, o que adiciono",
  MUSCLE_GAIN:
    "músculo, crescer, ficar grande, ficar monstro, bulking, volume, massa, força, secar, definir, trincar, academia, ginásio, bíceps, grande, encher, shape, monstro",
  DRY_LOOK:
    "seco, seca, secar, ficar seco, ficar seca, sem água, água subcutânea, debaixo da pele, embaixo da pele, veias aparecendo, riscado, riscada, trincado, ensaio, photoshoot, fotos",
  VACCINE:
    "vacina, vacinas, vitamina b12, b12, ferro, alergia, insulina receitada, dentista, anestesia, ânimo, motivação, energia, anticoncepcional, benzetacil, vitamina d",
  DOSE_TABLE:
    "quantidades, tabela, quantidades exatas, semana a semana, doses exatas, doses, plano completo, o que tomaria, o que ele tomaria, o que usaria, quanto usaria, protocolo típico, protocolo",
  LIFTER:
    "levantador, fisiculturista, culturista, atleta, aluno, pupilo, campeão, jovem, discípulo, se injetar, o que injetar, o que aplicar, antes das olimpíadas",
};
