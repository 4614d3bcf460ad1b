/** Portuguese words that bind and that spare where a doctor is asked for. */
import type { Words } from "../../match/sign.ts";

export const CLINIC_WORDS: Words = {
  STAIRS:
    "escada, escadas, descendo, a descer, subindo, a subir, descer, subir, ao pisar, ao apoiar, caminhar, andar, rápido, girar, ao girar, virar",
  WORKED_LIMB:
    "do esforço na última, depois do wod sem força, pump, congestão, na falha, até a falha, da falha",
  TOUCHED:
    "ruim, mal, péssima, péssimo, travada, travado, presa, preso, ferrada, ferrado, lixada, fodida, zoada, estragada, lascada, inflamada",
  HAVE: "tenho, descobri, descobriram, fui diagnosticad*, me diagnosticaram, diagnosticaram-me, acharam, deu no exame, apareceu, disseram que tenho, me disseram que tenho, disseram-me que tenho, com, sofro de, tinha",
  DISC: "hérnia de disco, hérnias de disco, hérnia discal, hérnias discais, protrusão, protrusões, abaulamento, l5 s1, l4 l5, estenose lombar, espondilolistese, espondilólise, hérnia cervical, discopatia",
  STUCK_BACK:
    "travei a coluna, travei as costas, travei a lombar, coluna travou, costas travaram, lombar travou, coluna travada, lombar travada, costas travadas, fiquei travado, fiquei travada, fiquei todo torto, fiquei toda torta, fiquei entrevado, não consigo endireitar, não consigo me endireitar, não consigo ficar reto, lombalgia, lumbago, mau jeito nas costas, jeito nas costas, mau jeito na lombar, mau jeito na coluna, dei um jeito na coluna, dei um jeito nas costas, dei um jeito na lombar, deu um estalo na lombar, estalo na lombar, lombar estalou, fisgada na lombar, pinçou a coluna",
  OVERHEAD:
    "desenvolvimento, militar, acima da cabeça, por cima da cabeça, overhead, ao empurrar, ao levantar, puxada, barra fixa, bike, remo, remada, supino, arremesso",
  SLEPT_ON:
    "dormi em cima, dormi mal, dormi por cima, dormi torto, de dormir em cima, sentado de pernas cruzadas, sentado em cima, no cinema, na reunião",
  SELF_HAS:
    "tenho, sou, sofro, fui diagnosticad*, me diagnosticaram, diagnosticaram-me, descobri, descobriram, acharam, viram, disseram, me disseram, deu, com meu, com minha, tive, coloquei, botei, me puseram, puseram-me, uso, carrego, operei, operei de, operei do, operado de, com, convivo com, vivo com, sobrevivente de, sobrevivi a, trato, tratei, estou a tratar",
  NEURO_NAME:
    "esclerose múltipla, parkinson, miastenia, guillain barré, ataxia, distrofia, neuropatia, sequelas de avc, sequela de avc, avc, derrame cerebral, tumor cerebral, tumor na cabeça, fibromialgia severa, esclerose lateral",
  JUMPS:
    "ao pular, ao saltar, se pulo, se salto, quando pulo, quando salto, num pé só, pé coxinho, ao correr, ao pisar, ao apoiar, em cada passada, cada passada, cada pisada, rodando, correndo, a correr, quilômetro, quilómetro, km, ao trotar, longos, longão, prova",
  BONE: "osso, no osso, tíbia, fêmur, fémur, metatarso, fíbula, perônio, escafoide, calcâneo, púbis, quadril, anca, sacro, costela",
  SHIN: "canela, canelas, tíbia, peito do pé, metatarso, metatarsiano, fêmur, fémur, quadril, anca, pé, fíbula, perônio, calcanhar, tornozelo",
  ONE_FINGER:
    "com um dedo, com o dedo, um ponto, um pontinho, ponto exato, ponto certinho, um ponto só, num ponto só, ponto específico, pontual, tamanho de uma moeda, como uma moeda, apontar, aponto, consigo apontar",
  FOOT: "pé, peito do pé, metatarso, metatarsiano, calcanhar, planta, sola",
  STRESS_FRACTURE:
    "fratura por estresse, fratura de estresse, fratura por stress, fratura de stress, fratura por fadiga, fratura de fadiga, reação de estresse, reação de stress, fissura na tíbia, fissura no metatarso, fissura no pé, edema ósseo",
  PUT_IN:
    "coloquei, botei, puseram, me puseram, puseram-me, colocaram, implantei, implantaram, uso, tenho, com, levei, pus",
  STUDY_TALK:
    "para um trabalho, trabalho da faculdade, tese, tcc, artigo, estudo sobre, estudos sobre, há estudos, literatura, curiosidade, por curiosidade, só curiosidade, documentário, podcast, li que, notícia, minha avó tem, meu avô tem, gente que, as pessoas com, pessoas com, pacientes com, meus clientes com, um cliente com, meus alunos com, um aluno com, aula de, palestra sobre, vi em, prova de, explicação, minha disciplina",
  RISK_ONLY:
    "prevenir, prevenção, risco de, evitar, histórico familiar, história familiar, na minha família, na família, meu pai teve, meu avô teve, minha mãe teve, minha avó teve, morreu de, reduz o risco, diminui o risco",
  FIGURE_HEART:
    "preço, susto, gol, golo, jogo do, curvas, quando vi, ao ver, quase enfartei com, quase infartei com, quase tive um troço",
  PALPITATIONS:
    "palpitações, palpitação, taquicardia, taquicardias, arritmia, arritmias, saltos no peito, pula uma batida, coração pula, coração falha, falha uma batida, batimentos estranhos, batimentos irregulares, coração irregular, extrassístoles, batedeira, batedeiras",
  THIRST_HEAT:
    "depois do café, após o café, no sprint final, na última série, até a falha, em pleno tiro, no último tiro, no fim do tiro, kkk, kkkk, kkkkk, rsrs",
  LOVE: "apaixonad*, crush, paquera, gosto de alguém, primeiro encontro, encontro hoje, amor, nervoso do encontro, academia nova, ao ver ela, quando vejo ela, quando vejo ele, gat*, emoção, antes de competir, antes do palco",
  HAD: "tive, sofri, me deu, levei, fui diagnosticad*, me diagnosticaram, tenho, tem, teve, deu",
  CONCUSSION_NAME:
    "concussão, concussao, comoção cerebral, tce, traumatismo craniano, traumatismo crânio encefálico, pancada na cabeça, batida na cabeça",
  CLOT_CAUSE:
    "voo, vôo, avião, viagem, viagem longa, horas sentad*, gesso, tala, cirurgia, operação, operei, repouso, pílula, anticoncepcional, um lado só, de um lado, uma só, só uma, desde ontem, desde ontem à noite, desde o, desde a, há",
  CLOT_NAME: "trombo, trombos, trombose, coágulo na perna, tvp, flebite, tromboflebite, embolia",
  NEVER_SEEN:
    "nunca fui asmátic*, nunca tive asma, nunca fui ao médico, nunca fui no médico, não sou asmátic*, ninguém viu, nunca investiguei, sem diagnóstico",
  WHEEZE_SURE:
    "chio, chiado no peito, chiado, peito chia, peito chiando, peito a chiar, pieira, assobia o peito, assobio no peito, peito assobia, peito apita, asma sem, tosse a noite toda, tusso a noite toda, sibilos, sibilância, tusso e chio",
  ASTHMA: "asma, asmático, asmática, asmatico, asmatica",
  WORSE:
    "pior, piorando, a piorar, piorou, mais vezes, mais seguido, cada vez mais, descontrolado, descontrolada, sem medicação, sem remédio, não controlo, várias vezes, de noite, me acorda, todo dia, todos os dias, ultimamente, duas vezes, atacada, atacou",
  COUGH: "tosse, tusso, tossindo, a tossir, tossir, tossi, catarro, escarro, expectoração",
  MENOPAUSE: "menopausa, menopáusica, climatério, pré-menopausa, 50 anos, 52 anos, 55 anos",
  PILL_NO_PERIOD:
    "diu hormonal, mirena, kyleena, implante, implanon, pílula contínua, emendo a cartela, anticoncepcional contínuo, injeção anticoncepcional, amament*, dando de mamar, a dar de mamar",
  CHARITY:
    "corrida contra o, corrida do, corrida pela, corrida pelo, em memória, beneficente, solidári*, outubro rosa, novembro azul, laço rosa, signo, zodíaco, horóscopo, arrecadar, angariar",
  UNITS: "insulina, unidades, rápida, lenta, basal, bolus, bomba",
  TYPE_ONE:
    "dm1, dm 1, diabetes tipo 1, diabético tipo 1, diabética tipo 1, insulinodependente, type 1 diabetes, sou diabético, sou diabética, t1d",
  CARBS_INSULIN:
    "insulina, unidades, carbo antes, hidratos antes, glicose, glicemia, açúcar, hipo, queda, bomba, sensor, jejum, sem comer, parar",
  SWEETS_TALK:
    "vontade de doce, desejo de, desejos de, sem açúcar, açúcar adicionado, açúcares, baixar o açúcar da dieta, cortar o açúcar, cortar açúcar, largar o açúcar, largar os doces, pico de açúcar, gel, géis, moleza da tarde, depois do almoço",
  FIT_NAME:
    "epilepsia, epilético, epilética, epiléptico, epiléptica, crises epiléticas, crise epilética, crise epiléptica, crises convulsivas, crise convulsiva, convulsões, convulsão, ataque epilético, ataques epiléticos, crise de ausência",
  LAST: "última, ultima, último, minha última, há, faz",
  CONTACT_LENS:
    "lentes de contato, lentes de contacto, moscas da fruta, mosquitos, mosquiteiro, flash da câmera, flashes da câmera, cortina do banheiro, cortina de",
  GI_BLOODY:
    "sangue no papel, sangue ao limpar, sangue quando limpo, sangue quando me limpo, sangue ao ir no banheiro, sangue quando vou no banheiro, sangue quando vou ao banheiro, sangue nas fezes, sangue no cocô, sangue no vaso, sangue na sanita, sangue vivo no papel, gotas de sangue no, sangramento retal, sangro quando vou ao, sangro quando vou no, papel sujo de sangue, papel com sangue, vermelho no papel",
  WEIGHT_DOWN: "perdi peso, emagreci, perdendo peso, a perder peso, sem apetite, sem fome, vomito",
  BELLY_PAIN:
    "dor abdominal, dor forte na barriga, dor de barriga forte, dor forte no abdome, dor forte no abdómen, dor embaixo do lado direito, dor no lado direito da barriga, dor do lado direito da barriga, dor no pé da barriga, barriga dura, abdome duro, cólica muito forte, dor na barriga",
  RIGHT_SIDE: "lado direito, do lado direito, à direita, embaixo à direita, umbigo",
  LUMP: "caroço, carocinho, bola, bolinha, calombo, calombinho, protuberância, saliência, alto, altinho, ovo, inchaço, um nó, nódulo, nozinho",
  PLAIN: "estática, estático, estáticas, estáticos",
  GROIN: "virilha, virilhas, umbigo, abdome, abdómen, púbis, barriga, escroto",
  PRESS_OUT:
    "sai, salta, aparece, ao fazer força, quando faço força, ao tossir, ao levantar peso, volta para dentro, entra de volta, ao apertar, ao deitar, quando deito, entra e sai, empurro, some quando",
  DISC_ONLY:
    "hérnia de disco, hérnias de disco, hérnia discal, hérnia cervical, hérnia lombar, disco",
  PRESSURE_FIGURE:
    "16 por 10, 17 por 10, 18 por 10, 17 por 9, 16 por 9 de pressão, 18 por 9, 18 por 11, 17 por 11, 16 por 11, 19 por 10, 20 por 10, 20 por 12, 19 por 11, 16/10, 17/10, 18/10, 17/9, 18/9, 19/10, 20/10, 18/11, 17/11, 16/11, 17/12, 18/12, 16 de máxima, 17 de máxima, 18 de máxima, 19 de máxima, pressão em 18, pressão em 17, pressão 18, pressão 17, tensão a 18, tensão a 17, 18 de tensão, 17 de tensão",
  PRESSURE_WAS:
    "antes tinha, anos atrás, há anos, já está controlada, já tá controlada, controlada, agora 12 por 8, agora 12/8, agora normal, pneu, pneus, panela, social",
  FEVER_FLAG:
    "graus, desde ontem, desde ontem à noite, hoje, amanhã, corpo mole, moleza, corpo doendo, dor no corpo, dores no corpo, calafrios, treino, sessão, longão, corrida, prova, meia, esperar, suar a febre, suar isso, não é muita, pouquinha, um pouco de",
  FEVER_FIGURE_OF:
    "febre de ouro, febre da academia, febre do beach, febre do pádel, febre do padel, febre por, febre da vez, febre amarela vacina, gripe aviária, vacina, vacinei",
  FEVER_GONE:
    "já sem febre, sem febre há, sem febre desde, a febre passou, febre já passou, já não tenho febre, não tenho mais febre, já recuperad*, recuperad*, há duas semanas tive, já estou bem, já tô bom, já tô boa, gripe foi embora, gripe passou, já passou a gripe, foi embora, já sarei, sarei da gripe, sarei, curado da gripe, curei a gripe, volta de gripe, covid passou, passou a febre, hoje 100%, ano passado, zerado, zerada, sem sequelas, anos atrás, faz anos, há anos",
  WOUND:
    "ferida, feridas, corte, esfolado, esfoladura, bolha, bolhas, cicatriz, pontos, cisto, quisto, unha, machucado",
  INFECTED:
    "pus, supura, supurando, infectad*, infecionad*, infeccionad*, quente, vermelha e, vermelho e, inchada, inchado, cheira mal, fedendo, linha vermelha, risco vermelho, amarelo, amarela, vermelhidão, vermelho em volta, secreção",
  KIDNEY_NAME:
    "insuficiência renal, doença renal, creatinina, filtração glomerular, taxa de filtração, tfg, diálise, hemodiálise, transplante de rim, transplante renal, transplantado, transplantada, proteinúria, proteína na urina, cálculo renal, cálculos renais, cálculo no rim, pedra no rim, pedra nos rins, pedras no rim, pedras nos rins, um rim só, só um rim, só tenho um rim, cólica renal, nefropatia, rins policísticos, rim policístico, rim poliquístico, problema de rim, problema nos rins, problema no rim, problemas renais, rins fracos, rim parado",
  EAT_PROTEIN:
    "proteína, proteínas, gramas por quilo, g por quilo, g/kg, whey, batidos, shakes, creatina, dieta, água, hiperproteica",
  CREATINE: "creatina",
  KIDNEY_LAB: "creatinina, ureia, filtração, tfg, microalbuminúria, albumina na urina, proteinúria",
  SELL_KIDNEY:
    "vender um rim, venderia um rim, vendo um rim, custa um rim, custou um rim, valem um rim, dava um rim, dou um rim, um rim por, os olhos da cara",
  MYTH_ASK:
    "é mito, mito, é verdade que, dizem que a creatina, dizem que creatina, dizem que a proteína, faz mal para o rim, faz mal pro rim, faz mal aos rins, faz mal pros rins, faz mal ao rim, estraga o rim, prejudica o rim, prejudica os rins, faz mal para o fígado, faz mal pro fígado, faz mal ao fígado, em gente saudável, pessoa saudável, sou saudável",
  LIVER_LAB:
    "transaminases, ggt alta, ggt em, gama gt alta, gama gt em, bilirrubina alta, alt em, ast em, alt alta, tgo alto, tgo alta, tgp alto, tgp alta, tgo e tgp, tgo 1, tgo 2, tgp 1, tgp 2, enzimas hepáticas, enzimas do fígado, hepatite, olhos amarelos, olho amarelo, pele amarela, branco do olho amarelo, branco dos olhos amarelo, fiquei amarelo, fiquei amarela, amarelado, icterícia, fígado inflamado, olhos amarelando, olho amarelando, pele amarelando, ficando amarelo, ficando amarela, olhos amarelados, pele amarelada",
  LIVER_ILL:
    "cirrose, hepatite, gordura no fígado, fígado gordo, esteatose, doença do fígado, doença hepática, problema de fígado, problema no fígado, fígado inflamado, fígado atacado, fígado",
  DAYS_OF_SPORT:
    "nos dias de, no dia de, nos dias que treino, quando treino, antes de treinar, antes do treino, antes de competir, para a prova, para a corrida, no dia da prova, no dia da corrida, para render, para ver se rendo",
  DOSE_WORD: "dose, comprimido, toma, caneta, unidades, mg, miligramas, cliques",
  NO_MEDS:
    "não tomo remédio, não tomo remédios, não tomo nenhum remédio, não tomo remédio nenhum, não tomo nada, não tomo medicação, não tomo medicamento, sem medicação nem, nem remédio, nem medicação, sem remédios",
  SAFE_ASK:
    "vai bem, posso, é seguro, pode, tem problema, há problema, ajuda, qual, recomenda, recomendas, me convém, recuperar, para o ânimo, dose alta, concentrado",
  WITHOUT_PILL:
    "sem ibuprofeno, sem tramadol, sem comprimido, sem comprimidos, sem remédio para dor, sem remédio pra dor, sem analgésico, sem analgésicos, sem anti-inflamatório, sem antiinflamatório, sem anti inflamatório, sem dorflex, sem torsilax, sem nimesulida, sem diclofenaco, sem brufen, sem voltaren, sem relaxante",
  AGE_70:
    "65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 90, setenta, oitenta, noventa, avó, avô, vó, vô, idosa, idoso",
  TIMES:
    "duas vezes, três vezes, várias vezes, outra vez, de novo, segunda vez, duas quedas, três quedas, este mês, esse mês, ontem, anteontem, semana passada, quadril, anca, mancando, a coxear, medo, bateu",
  BALANCE:
    "equilíbrio, medo de andar, medo de caminhar, confiança, bengala, andador, andarilho, exercícios para",
  PREVENT_BONE:
    "prevenir, prevenção, evitar a osteoporose, evitar osteoporose, para não ter, densidade óssea em geral, perda óssea",
  PELVIC:
    "peso lá embaixo, peso lá em baixo, peso na vagina, pressão na vagina, pressão lá embaixo, algo descendo, algo a descer, bola na vagina, bola lá embaixo, bola descendo, caroço na vagina, prolapso, escapa xixi, xixi escapa, escapa-me xixi, escapes, perda de urina, perdas de urina, perco xixi, perco urina, faço xixi nas calças, incontinência, vazando xixi",
  FRESH_BIRTH:
    "há 2 semanas dei à luz, há 3 semanas dei à luz, há 4 semanas dei à luz, dei à luz há 2 semanas, dei à luz há 3 semanas, dei à luz há 4 semanas, dei à luz há duas semanas, dei à luz há três semanas, dei à luz há um mês, dei à luz faz 2 semanas, dei à luz faz 3 semanas, dei à luz faz um mês, pari há 2 semanas, pari há 3 semanas, pari faz 2 semanas, pari faz 3 semanas, pari há duas semanas, pari faz duas semanas, pari faz três semanas, pari faz um mês, cesárea há 2 semanas, cesárea há 3 semanas, cesárea há 4 semanas, cesárea há 5 semanas, cesárea faz 2 semanas, cesárea faz 3 semanas, cesárea faz 4 semanas, cesárea faz 5 semanas, cesárea faz duas semanas, cesárea faz três semanas, cesárea faz um mês, cesárea há um mês, cesariana há 2 semanas, cesariana há 3 semanas, cesariana há 4 semanas, cesariana há três semanas, cesariana há duas semanas, cesariana há um mês, 2 semanas de cesárea, 3 semanas de cesárea, 4 semanas de cesárea, 5 semanas de cesárea, tive bebê há 3 semanas, tive bebê faz 3 semanas, tive neném faz 3 semanas",
  MONTHS_CLEARED:
    "teve alta, tive alta, me deu alta, fisio pélvica me, com alta, revisão perfeita, consulta tudo ok, tudo em ordem, me liberou, liberou",
  TOLD: "disseram, me disseram, disseram-me, disse, falou, falaram, detectaram, deu no, deu na, viram, no ultrassom, ultrassom, na eco, ecografia, a ginecologista, a obstetra, o obstetra, a médica, o médico, mandaram, tenho, estou com",
  RISKY_SPORT:
    "boxe, sparring, esqui, snowboard, cavalo, andar a cavalo, equitação, mergulho, hot yoga, bikram, escalada, crossfit pesado, carga máxima, máximos, 1rm, rm, salto na caixa, saltos na caixa, burpees, abdominal com peso, abdominais com peso, terra pesado, maratona, contato, contacto, paraquedas, mountain bike, jiu-jitsu, muay thai, luta",
  NOT_PREGNANT:
    "não estou grávida, tentando engravidar, a tentar engravidar, engravidar, quero engravidar, minha mulher grávida quer que eu, minha esposa grávida quer que eu",
  MIDWIFE_OK:
    "obstetra liberou, médica liberou, médico liberou, ginecologista liberou, obstetra me liberou, médica me liberou, obstetra disse que está tudo bem, está tudo bem, tudo certo, gravidez saudável, gestação saudável, gravidez tranquila, gestação tranquila, sem complicações, sem intercorrências, baixo risco, liberada, aval da médica, aval do médico, aval da obstetra, ok da obstetra, ok da médica, autorização da obstetra, autorização da médica",
  NOT_CLEARED:
    "não voltei ao médico, não voltei no médico, não fui ao médico, não fui à consulta, não fui na consulta, não fui à revisão, não fui na revisão, sem alta, não tive alta, ainda não tive alta, ainda sem alta, o médico só me vê, médico só me vê, o médico me vê, o cirurgião só me vê, me vê mês que vem, só me vê mês que vem, ainda não me viu, a revisão é, até a revisão, até a consulta, pulei a fisio, não fiz fisio, não fiz a fisio, não fiz fisioterapia, faltei à fisio, larguei a fisio, sem perguntar, ainda não fui liberad*, não fui liberad*, ainda não me liberou, não me liberou, não me liberaram, tirei a tipoia, tirei a tala, tirei o gesso, tirei a bota, mandou esperar, mandou esperar 3 meses, disse três meses, disse 6 semanas, disse 3 meses, falou três meses, falou 3 meses, o médico disse para esperar",
  SLING_OFF:
    "tirei a tipoia, tirei a tala, tirei o gesso, tirei a bota, tirei por conta, larguei as muletas, sem muletas, larguei a tipoia",
  YEARS: "anos, ano",
  VASECTOMY_JOKE:
    "cirurgia de precisão na técnica, operação verão, projeto verão, operação biquíni",
  LOST: "perdi, já perdi, perdido, perdeu, emagreci, baixei, sequei, foram embora, se foram, fui perdendo, tenho perdido",
  STRAIN:
    "faço força, ao fazer força, quando faço força, fazendo força, com o esforço, nas séries pesadas, séries pesadas, na última rep, ao apertar, no leg, no leg press, no agachamento, no terra, cada vez que levanto, toda vez que levanto, quando levanto, ao levantar, ao empurrar, em cada série, no fim da série, durante a série, durante as séries, toda vez que faço, carga pesada, pesada, pesado, séries de força",
  NO_WATER_COFFEE:
    "sem café, larguei o café, parei o café, não tomei café, pouca água, desidrat*, não bebi água, sem água, não comi, sem comer, de estômago vazio",
  SURE_NAMES:
    "menisco, tendinite, rompimento, rotura, ligamento, slap, bursite, condromalácia, fascite, epicondilite, hérnia, manguito, ciático, piriforme, banda iliotibial, joelho de corredor, síndrome, fratura, fissura, pubalgia, artrose, estiramento, canelite, periostite, labrum",
  WHAT_MEANS:
    "o que significa, o que quer dizer, o que é, é grave, é normal, por que, interpreta, lê para mim, me lê, me diz o que",
  HIGH_LOW:
    "alto, alta, altos, altas, baixo, baixa, elevad*, alterad*, fora da referência, acima, asterisco, vezes",
  WITHOUT: "sem",
  SORE_ONLY:
    "dor muscular tardia, dor boa, da boa, dor pós treino, dor do treino, só dorzinha, dor gostosa, doms",
  NO_PAIN: "sem dor, não dói nada, nada de dor, sem dores, zero dor",
};
