/** Portuguese words that bind and that spare in an emergency, by class. */
import type { Words } from "../../match/sign.ts";

export const URGENT_WORDS: Words = {
  HURTS:
    "dói, doeu, doía, doendo, a doer, dor, dores, pontada, pontadas, fisgada, fisgadas, aperta, apertando, a apertar, arde, ardendo, incomoda, incomodando, queima, espreme, espremendo",
  ODD: "estranho, estranha, esquisito, esquisita, esquisitão, mal, ruim, péssimo, não está bem, fazendo coisa, a fazer coisas",
  HEAVY: "pesado, pesada, pesa, pesando, peso, cansado, morto, estranho, fraco, sem força, mole",
  CHEST_WORK:
    "treino de, ficha de, dia de, treinar, treinei, treinando, fazer, fiz, faço, hoje é, hoje tem, máquina de, exercícios de, exercício de, exercícios para, exercício para, sessão de, trabalhar, trabalho de, músculos do, volume de, séries de, crucifixo de, supino de, crescer o, definir o, definir, aumentar o, bombar o, ativar o, contrair o, contraindo o, apertar bem o, espremer o, encostar no, encosta no, encosta a barra no, toca no, tocar no, tocando o, contra o, apoiado no, apoiada no, apoio no, banco no, barra no, joelhos no, joelho no, queixo no, peitorais, peitoral maior, cinta no, fita no, frequencímetro no, pulmões e, abrir o, bora, abre o, estufa o",
  I_FAINT: `desmaiei, eu desmaiei, desmaie, desmaio quando, desmaio ao, desmaio toda, desmaio cada, desfaleci, perdi a consciência, perdi os sentidos, perdi a consciencia, tudo ficou preto e caí, escureceu tudo e caí, escureceu tudo e acordei, tudo preto e acordei, ficou tudo preto e, apaguei no meio, apaguei do nada, apaguei na esteira, apaguei no treino, apaguei no agachamento, apaguei e acordei, acordei no chão, acordei no piso, acordei no tapete, acordei na maca, caí duro, caí dura, caí desmaiad*, tive um desmaio, tive um apagão, deu um apagão, me deu um apagão, sofri um desmaio, tive uma síncope, me deu uma síncope, fiquei inconsciente, fui parar no chão, dei por mim no chão, dei por mim estendid*, deu-me um fanico, deu-me um badagaio, me deu um piripaque, me deu um treco, me deu um troço`,
  PROMISES_FAINT:
    "quase, por pouco, a ponto de, prestes a, se eu desmaiar, se desmaiar, se eu apagar, medo de",
  EASY_ZONE:
    "zona 2, zona dois, zona 3, máxima, máximas, frequência máxima, fc máxima, no tiro normal",
  INTERVALS:
    "intervalado, intervalados, intervalos, tiros, tiro, séries, sprints, sprint, ladeiras, hiit, na série",
  NORMAL_ASK:
    "é normal, normal, está bom, baixa rápido, baixam rápido, cai rápido, cai rapidinho, baixa rapidinho, desce rapidinho, desce rápido, volta rápido, cai logo",
  CANNOT:
    "não consigo, não consegue, não posso, não pode, não dou conta de, não dá para, não deixa, não me deixa, não sou capaz de, impossível, mal consigo, quase não consigo, com muito custo, custa muito, não aguento",
  NOSE_MASK:
    "pelo nariz, máscara, mascara, snorkel, mergulhando, mergulho, apneia, debaixo d água, debaixo da água, na água, prender a respiração, contar a respiração, com a cinta, nariz entupido, nariz tapado, gripe, resfriado, constipado, técnica de respiração, crawl, respiração bilateral",
  FACE: "cara, rosto, boca, lábio, bochecha, metade da cara, metade do rosto, língua",
  ALCOHOL:
    "cerveja, cervejas, breja, brejas, vinho, cachaça, pinga, tequila, vodka, whisky, caipirinha, copos, na balada, na festa, de ressaca",
  BOTH_SIDES:
    "os dois lados, ambos os lados, as duas pernas, ambas as pernas, as duas panturrilhas, ambas as panturrilhas, os dois gémeos, ambos os gémeos, as duas por igual, os dois por igual, igual nas duas, igual nos dois, dos dois lados, nas duas pernas",
  HANGOVER: "ressaca, de ressaca, ressacado, ressacada",
  ACUTE_OTHER:
    "não respira, não está respirando, não está a respirar, não reage, não acorda, não tem pulso, está ficando azul, ficou azul, ficou roxo, ficou roxa, está ficando roxo, está ficando roxa, está a ficar roxo, está a ficar azul, espumando, está convulsionando, convulsionando, a convulsionar, está se engasgando, engasgou, se engasgou, engasgado, engasgada, está engasgando, está tendo um infarto, está tendo um enfarte, está a ter um enfarte, está infartando, está enfartando, está tendo um avc, está a ter um avc, está inconsciente, ficou inconsciente, desmaiou, desabou, apagou no meio, apagou no chão, apagou do nada, teve uma parada",
  HELP: "o que faço, que faço, o que eu faço, o que fazemos, que fazemos, o que a gente faz, a gente faz o que, faço o que, fazemos o que, o que se faz, ajuda, socorro, me ajuda, ajudem, ajudem-me, urgente, rápido, levanto ele, levanto ela, levantamos, sento ele, sento ela, sentamos, deixo ele, deixo ela, deixamos, deixo-o, deixo-a, dou água, dou açúcar, damos água, mexo nele, mexemos, chamo, chamamos, espero, esperamos, jogo água, jogamos água, enquanto, coloco, boto",
  NOT_BREATHING:
    "não respira, não está respirando, não está respirando direito, não está a respirar, parou de respirar, deixou de respirar, não tem pulso, não acho o pulso, não acho pulso, não encontro o pulso, não encontro pulso, não sinto o pulso, não sinto o pulso dele, não sinto o pulso dela, sem pulso, parada cardíaca, parada cardiorrespiratória, paragem cardíaca, faço rcp, fazendo rcp, fazer rcp, faço massagem cardíaca, fazendo massagem cardíaca, massagem cardíaca nele, pego o desfibrilador, vieram com o desfibrilador, não sentimos o pulso, não achamos o pulso, não achamos pulso, não encontramos o pulso",
  CALL_AMBULANCE:
    "preciso de uma ambulância, preciso de ambulância, chamo uma ambulância, chamo a ambulância, chamo ambulância, chamar uma ambulância, chamar a ambulância, chamem uma ambulância, chamem a ambulância, manda uma ambulância, mandem uma ambulância, ligo para o 192, ligo para o 112, ligo pro samu, chamo o samu, chamar o samu, chama o samu, chamamos o samu, ligo para o samu, ligo para o inem, chamo o inem, ligar para o 112, ligar para o 192, chama o resgate, chamar o resgate, emoji ambulance",
  PET: "cachorro, cachorra, cadela, cão, gato, gata, gatinho, pet, filhote, cavalo, hamster",
  JOKE_FALL:
    "de rir, de tanto rir, kkk caiu, o preço, a bolsa, as vendas, o servidor, o app, a app, o aplicativo, o site, o wifi, a internet, o time caiu, a equipa caiu, na tabela, o ânimo, a moral, o rendimento, o recorde, o celular, o telemóvel, a tela, a luz, o relógio, sem querer",
  SELF_SEIZURE:
    "tive uma convulsão, tive convulsões, tive convulsão, me deu uma convulsão, deu-me uma convulsão, tive um ataque epilético, tive um ataque epiléptico, tive uma crise epilética, tive uma crise epiléptica, tive uma crise convulsiva, tive uma crise, me deu uma crise, convulsionei, dizem que convulsionei, disseram que convulsionei, dizem que tremi, dizem que eu tremia, dizem que me debati, dizem que fiquei duro, dizem que fiquei dura, dizem que abanei, diz que abanei, disseram que tremi",
  SHOOK:
    "me sacudi, sacudindo, sacudia, tremia, tremendo, tremi, abanei, abanava, debati, me debati, duro, dura, rígido, rígida, espuma, não lembro de nada, não me lembro de nada",
  ONE_PUPIL:
    "uma pupila, pupila maior, pupila mais dilatada, pupilas diferentes, pupilas desiguais, pupila dilatada, uma pupila maior, menina do olho maior",
  CLEAR_FLUID:
    "líquido, liquido, aguinha, água, agua, líquido claro, líquido transparente, sangue, pinga, pingando, a pingar, escorrendo, a escorrer",
  NOSE_EAR:
    "pelo nariz depois da pancada, nariz desde a pancada, do ouvido, da orelha, pelo ouvido, pela orelha, pelos ouvidos, dos ouvidos, das orelhas",
  CANT_FEEL_LEGS:
    "não sinto as pernas, não sente as pernas, não consigo mexer as pernas, não consegue mexer as pernas, não consigo mover as pernas, não mexe as pernas, não mexo as pernas, não sinto os pés, não consigo mexer os pés, não sinto nada da cintura para baixo, não sente nada da cintura para baixo, da cintura para baixo, da cintura pra baixo, não estou sentindo as pernas, não estou a sentir as pernas, não está sentindo as pernas, parei de sentir as pernas, deixei de sentir as pernas",
  LEGS_OF_WORK:
    "dia de perna, perna de ontem, pernas de ontem, treino de perna, depois do agachamento, depois dos agachamentos, dor muscular tardia, kkk, kkkk, kkkkk, rsrs, haha, que treino, treinão, que treinaço, de tão forte, mandou bem, acabou comigo",
  BIKE_SADDLE: "selim, bike, bicicleta, ciclismo, spinning, banco da bike, rolo, bretelle",
  JUMP_LEAK:
    "corda, pular corda, saltar à corda, pulando, saltando, a saltar, ao pular, ao saltar, saltos, pulos, trampolim, double unders, double under, ao tossir, ao espirrar, ao rir, quando espirro, quando tusso, jumping, jump",
  AFTER_BIRTH:
    "pós-parto, pós parto, depois do parto, após o parto, cesárea, cesariana, dei à luz, pari, puerpério, resguardo, assoalho pélvico, pavimento pélvico, engordei na gravidez, depois da gravidez, ganhei na gravidez, quilos da gravidez, peso da gravidez, parei de amamentar, desmamei",
  CANT_BEND:
    "não consigo dobrar, não consigo esticar, não consigo estender, não dobra, não dobram, não estica, não esticam, não consigo fechar, não fecha, não fecham, não consigo flexionar, não descem, não baixam",
  LIMBS:
    "braço, braços, antebraço, antebraços, bíceps, tríceps, perna, pernas, coxa, coxas, quadríceps, cotovelo, cotovelos, joelho, joelhos, panturrilha, panturrilhas, gémeo, gémeos, canela, canelas, tibial, pé, pés, mão, mãos, dedos, tíbia",
  MUSCLE_PAIN:
    "dor muscular, dores musculares, dor muscular tardia, dolorid*, doído, doída, dor, dores, dói, doem, doendo, não consigo me mexer, moído, moída, acabad*, destruíd*, todo partido",
  SUFFER:
    "tenho, estou com, acho que é, acho que tenho, é, será, me deu, deu, tive, desconfio, suspeito",
  RHABDO: "rabdomiólise, rabdomiolise, rabdo, rhabdo",
  BLOOD_TEST: "há anos, cpk normal, ck normal no exame, já fiz exame e tudo bem",
  COUGH_BLOOD:
    "cuspi sangue, cuspo sangue, cuspindo sangue, a cuspir sangue, tossi sangue, tusso sangue, tossindo sangue, a tossir sangue, sangue ao tossir, sangue quando tusso, catarro com sangue, escarro com sangue, escarrei sangue, fios de sangue ao tossir, raias de sangue, tosse com sangue, cuspi um pouco de sangue, tossi um pouco de sangue, saiu sangue na tosse",
  HOT_RED: "quente, vermelha, vermelho, avermelhada, avermelhado, calor",
  TENDER: "dói, dor, doendo, doloros*, dolorid*, sensível, incomoda, dura, tensa",
  BIGGER: "mais grossa, mais grosso, maior, mais gorda, o dobro, mais larga, cm a mais",
  FELL: "caí, caiu, queda, tombo, aterrissei, aterrei, pancada, bati, me deu, caiu em cima, caiu no meu, esmagou, esmagado, esmagada, prensou, prensei, preso, entalei, tropecei, escorreguei, levei um tombo, caindo",
  FORM_CUE:
    "ângulo do joelho, remada curvada, tronco inclinado, joelhos dobrados, pernas dobradas, braços dobrados, cotovelos dobrados, joelhos para dentro, joelho para dentro, joelhos para fora, ponta dos pés para, pés para fora, para fora, olhando para o teto, palma para, palmas para, olhando para frente, hiperextensão, pisada, palmilha, palmilhas, tênis, de nascença, sempre tive, prancha lateral, técnica, postura, valgo",
  DISPROPORTION:
    "desproporcional, desproporcionada, fora do normal, fora de proporção, que não corresponde",
  GOOD_SORE:
    "dor muscular tardia, abdômen, abdômen trincado, abdominais, abs, glúteo, glúteos, bunda, pump, congestão, orgulhoso, orgulhosa, me gabar, emoji laugh",
  EASING:
    "já aliviando, aliviando, já melhorando, melhorando, a melhorar, já está passando, passando, a passar, está melhor, melhor que ontem, relaxando, só cansadinha",
  TONGUE: "língua, glote, úvula, campainha, garganta, goela",
  HAVE_NOW:
    "uso, usei, aplico, apliquei, espeto, preciso, espero, tenho, trouxe, levo, injetei, na mochila, no carro",
  THROAT_COLD:
    "resfriado, resfriada, gripe, gripado, gripada, constipado, constipada, amigdalite, faringite, catarro",
  LOW_SUGAR_FIGURE: "30, 35, 38, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53",
  HIGH_SUGAR_FIGURE:
    "280, 290, 300, 310, 320, 330, 340, 350, 360, 370, 380, 390, 400, 410, 420, 430, 440, 450, 460, 470, 480, 490, 500, 510, 520, 530, 540, 550, 560, 580, 600",
  DRANK:
    "bebi, bebeu, bebido, beber, bebo, tomei, tomou, tomado, tomo, virei, virou, mandei, já foram, engoli",
  MANY: "5, 6, 7, 8, 9, 10, 11, 12, cinco, seis, sete, oito, nove, dez, doze",
  LITRES: "litros, litro, l, garrafas, garrafões, galões, litros de água",
  BABY_STILL: `bebê não mexe, bebé não mexe, neném não mexe, bebê não se mexe, bebé não se mexe, bebê não mexeu, bebé não mexeu, neném não mexeu, bebê não se mexeu, bebé não se mexeu, bebê parou de mexer, bebé parou de mexer, bebé deixou de mexer, bebé deixou de se mexer, não sinto o bebê, não sinto o bebé, não sinto meu bebê, não sinto o meu bebé, não sinto o neném, não senti o bebê, não senti o bebé, não senti meu bebê, não sinto mexer o bebê, nenhum chute, nenhum chutinho, não deu nenhum chute, não chutou hoje, nem um chute, nem um pontapé, nem um chutinho`,
  WATERS_BROKE:
    "bolsa rompeu, rompeu a bolsa, minha bolsa estourou, bolsa estourou, estourou a bolsa, estourou minha bolsa, bolsa rebentou, rebentou a bolsa, rebentaram as águas, rebentaram-me as águas, rompi a bolsa, absorvente encharcado, penso encharcado",
  GUMS_NOSE:
    "gengiva, gengivas, o nariz, hemorroid*, exame de sangue, análises ao sangue, análise de sangue, teste de sangue, menstruação antes, pressão normal, tensão normal",
  BABY_WELL:
    "o bebê está bem, o bebé está bem, bebê bem, bebé bem, bebê está ótimo, tudo perfeito no ultrassom, tudo perfeito na eco, mexe muito, mexe bem, não para de mexer, mexendo bem",
  DNP: "dnp, dinitrofenol, pó amarelo, comprimidos amarelos, cápsulas amarelas",
  OVERDOSED:
    "overdose de, overdose, exagerei no, exagerei na, exagerei com, exagerou no, passei da dose de, passei do ponto no, tomei demais, tomei pré demais, tomei muito",
  STOOL:
    "cocô, cocó, coco, fezes, evacuação, evacuações, merda, diarreia, cago, caguei, evacuei, evacuo, bosta",
  BLACK: "preto, preta, pretas, pretos, negro, negras, piche, alcatrão, grudento, pegajosas, vinho",
  BLOOD: "sangue, coágulos, coagulos, emoji blood",
  IRON_PILLS:
    "ferro, sulfato ferroso, carvão ativado, carvão, açaí, beterraba, morcela, feijão preto, oreo",
  MADE_COFFEE:
    "fazer café, faço café, passar café, passo café, coar café, para o café, cafeteira, esfoliante, adubo",
  HIT: "pancada, batida, porrada, bati, bateu, bater, bateram, batemos, dei com, deu com, levei, levou, choquei, chocou, chocamos, tombo, porretada, bolada, cotovelada, joelhada, cabeçada, pontapé, chute, soco, caí, caiu, queda, estatelei, estatelou, impacto, acertou, acertaram, me acertou",
  BLOW: "pancada, batida na, bateu com, bati com, bateu a, bati a, chocou com, choquei com, cotovelada, joelhada, cabeçada, bolada, caiu de cabeça, caí de cabeça, porrada na",
  SLEEPY:
    "muito sono, tanto sono, sono demais, sono danado, sono incontrolável, cheio de sono, cheia de sono, morrendo de sono, está dormindo, dormindo toda hora, cochilando, fica dormindo, adormece, a adormecer, olhos fechando, os olhos fecham, sonolent*, não acorda direito, custa acordar, custa a acordar, difícil acordar, quer dormir, só quer dormir, só quero dormir",
  OPENED_EYES:
    "abri os olhos, acordei, quando voltei, voltei a mim, recobrei, dei por mim, não lembro, não me lembro, sem perceber, todo mundo em cima, toda a gente em cima, gente em cima, gente em volta, toda a gente à volta, me levantaram, levantaram-me",
  SUGAR_READ:
    "medi, meço, marca, marcou, marcando, deu, estou em, estou com, estou a, saiu, tenho, caí para, baixei para, caiu para, desceu para, aparece, está",
  HYPO_SHAKE:
    "trem*, tremedeira, tremores, suando, suo, suor, a suar, encharcad*, palpitações, fome absurda, fome de leão",
  HYPO_BLUR:
    "embaçad*, embaçando, turva, turvo, tontura*, tonto, tonta, confus*, não consigo pensar, não coordeno, esquisito, esquisita, estranho, estranha, fraco, fraca, difícil escrever, custa escrever, difícil falar, não acerto, visão, vista, aéreo, zonz*, agressiv*",
  HARM_V:
    "quebrar, quebro, arrebentar, arrebento, partir, parto, abrir, abro, destruir, destroço, rebentar, rebento, esmagar, esmago, rachar, racho, cortar, estourar, estouro, afundar, arrancar, arranco, cravar, cravo, enfiar, enfio, meter, meto, moer, quebrarei, furar, furo, amassar, amasso",
  BODY_OF:
    "as pernas, a perna, a cabeça, a cara, o crânio, o pescoço, os dentes, a boca, o focinho, as fuças, os ossos, os joelhos, os braços, a espinha, as costelas, a faca, a navalha, um tiro, uma bala, a barra, na porrada, a porrada, a pau, na paulada, a nuca, a mandíbula, os miolos, as trombas, bala nele, bala na cabeça",
  WATCH:
    "relógio, pulseira, garmin, fitbit, apple watch, polar, cinta, marca, marcando, a marcar, pulso, pulsações, batimentos, fc, bpm",
  FAST_FIGURE:
    "140, 145, 150, 155, 160, 165, 168, 170, 172, 175, 178, 180, 182, 185, 188, 190, 192, 195, 198, 200, 205, 210, 215, 220",
  FEVER_NUM:
    "38, 38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8, 38.9, 39, 39.1, 39.2, 39.3, 39.5, 39.8, 40",
  SICK_WORD:
    "corpo mole, moleza, dor no corpo, dores no corpo, corpo doendo, calafrios, arrepios, mal, doente, garganta, tosse, graus, termómetro, termômetro, acordei com, temperatura, dores musculares, gripe, febre",
};
