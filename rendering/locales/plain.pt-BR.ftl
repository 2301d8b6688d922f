# O que o bot entende de frases sem comando, em português.
#
# Uma barra separa as formas. [assim]: pode faltar. (um / outro): um dos dois. O que é aberto:
#   { $word }, { $first }, { $second }, { $third }   uma palavra, ou até quatro seguidas
#   { $words }   uma lista      { $sum }   uma conta      { $text }, { $other }   uma frase      { $rest }   o que vier
# Acentos, maiúsculas, sinais e letras repetidas não contam; "oq" e outras abreviações são lidas por extenso.
# Entre formas que servem, vale a que deixa menos palavras abertas.

## Palavras que ajudam a ler

plain-abbreviations = oii: oi | oie: oi | oiie: oi | vc: você | vcs: vocês | oq: o que | oque: o que | q: que | pq: por que | porque: por que | porquê: por que | pfv: por favor | pf: por favor | pfvr: por favor
    | eh: é | ta: está | tá: está | pra: para | pro: para o | p: para | qnt: quanto | qts: quantas | qntas: quantas | qtas: quantas | blz: beleza | td: tudo
    | mto: muito | mt: muito | msm: mesmo | ñ: não | n: não | naum: não | num: em um | numa: em uma | vdd: verdade | cmg: comigo | tbm: também | tb: também
    | qm: quem | dexa: deixa | qro: quero
plain-numbers = dois: 2 | duas: 2 | três: 3 | quatro: 4 | cinco: 5 | seis: 6 | sete: 7 | oito: 8 | nove: 9 | dez: 10 | vinte: 20 | doze: 12 | quinze: 15 | trinta: 30
plain-articles = palavra | palavras | o | a | os | as | um | uma | uns | umas | do | da | dos | das | a palavra | as palavras | da palavra | das palavras | de uma palavra | o termo | a expressão
plain-joiners = de | do | da | dos | das | em | no | na | com | para | d
plain-linking = de | do | da | dos | das | d
plain-and = e | ou | x | vs | versus
plain-pointing = vetorama | isso | isto | aquilo | esse | essa | este | esta | eles | elas | ele | ela | dele | dela | deles | delas | disso | que | você | vocês | mim | elas duas | eles dois
    | as duas | os dois | duas palavras | palavras | uma palavra | palavra
plain-small = assim | ajudou | ajudaram | o | a | os | as | um | uma | uns | umas | de | do | da | dos | das | em | no | na | nos | nas | por | para | com | sem | sobre | até | entre | e | ou | mas | que | se | como | quando
    | onde | qual | quais | quem | quanto | quantas | quantos | eu | tu | você | ele | ela | nós | vocês | eles | elas | me | te | lhe | nos | isso | isto | esse | essa | este | esta | aquele | aquela
    | é | são | era | foi | ser | está | estão | estou | tô | to | tem | têm | tenho | ter | há | vai | vou | ir | fica | ficou | não | nem | já | ainda | muito | muita | mais | menos | também
    | ao | à | aos | às | pelo | pela | seu | sua | seus | suas | meu | minha | meus | minhas | só | porque | pois | então | aqui | ali | lá | tudo | nada | algo | alguém | faz | fez | pode | quero | acho
plain-pronouns = eu | tu | você | ele | ela | nós | vocês | eles | elas | me | mim | ti
plain-chatter = palavra | palavras | nunca | ouvi | falar | falou | comando | exemplo | eu | me | mim | comigo | meu | minha | meus | minhas | nós | nosso | nossa | você | vocês | seu | sua | te | tu | teu | tua | ele | ela | eles | elas | isso | esse | essa | este | esta | aquilo
    | hoje | amanhã | ontem | agora | depois | já | ainda | sexta | sábado | domingo | segunda-feira | aqui | lá | aí
    | prova | trabalho | lição | tarefa | exercício | exercícios | aula | professor | professora | prof | dever | nota | turma | faculdade | escola | seminário | apresentação | entregar | estudar | estudei
    | fiz | fez | acho | quero | preciso | consegui | consigo | gosto | gostei | vou | vai | vamos | cadê | mundo | estou | tô | to | tenho | tinha | sei | sabe | estava | fui | alguém | ninguém | gente | pessoal | galera
    | bot | resposta | pergunta
    | que | qual | quais | quem | quando | onde | quanto | não
plain-asking = qual | quais | quanto | quantos | quantas | quão | como | que | quem | onde | será | existe | tem | há | me | mostra | mostre | diz | diga | acha | ache | encontra | busca | lista | liste | dá | dê | manda | pode
    | compara | compare | desenha | desenhe | faz | faça
## De um “são parecidos?” espera-se sim ou não; de um “quão parecidos”, não
plain-alike = parecido | parecida | parecidos | parecidas | similar | similares | semelhante | semelhantes | próximo | próxima | próximos | próximas | perto | parece | parecem | combina | combinam | ver | relacionado | relacionada | relacionados | relacionadas
plain-how-much = quanto | quão | quao | que | não | nada | compara | compare | comparar | diferença | distância
plain-vague = uma | dessas | desses | delas | deles | ou | não | fala | fale | sentido | significado | mesmo | me | você | quero | queria | grau | nível | valor | alguma | algum | alguns | algumas | coisa | palavra | palavras | termo | termos | se | bem | mesmo | tão | tanto | assim | entre | si | resultado | número | nome | dois | duas | três | ver | saber | achar | dizer | mostrar
key-near = parecido | parecida | parecidos | parecidas | parece | parecem | parecer | próximo | próxima | próximos | próximas | perto | similar | similares | similaridade | semelhante | semelhantes | semelhança | proximidade | distância | distante | longe | relação
    | relacionado | relacionada | relacionados | relacionadas | diferença | diferente | diferentes | cosseno | sinônimo | sinônimos | vizinho | vizinhos | vizinhas | lembra | lembram | combina | combinam | oposto | opostos | contrário | antônimo | compara | compare
key-dims = dimensões | dimensão
key-embedding = vetor | vetores | embedding | embeddings
key-map = mapa | gráfico | desenha | desenhe | plano
key-oddone = intruso | destoa | sobra | dessas | desses
key-sentences = frase | frases | sentença | sentenças
## O que não entra na resposta nem precisa de aviso: o que alguém conta de si, e palavras que só enfeitam
plain-personal = eu | iniciante | iniciantes | novo | nova | começando | comecei | leigo | leiga | aprendendo | perdido | perdida | ouvi | meu | minha | meus | minhas | mim | nosso | nossa | estou | tô | tenho | quero | queria | vou | acho | preciso | fiquei | curiosidade | curioso | curiosa | perguntaram | perguntou | pediu | pediram | disse | disseram | falaram
    | explicou | colega | colegas | amigo | amiga | mãe | irmão | irmã | seminário | tcc | relatório | matéria | curso | estudando | atrasado | atrasada | medo | urgente | ajuda
plain-filler = nenhum | nenhuma | nenhum dos | também | só | tipo | assim | rápido | rapidinho | agora | favor | obrigado | obrigada | valeu | dúvida | dúvidas | pergunta | perguntas | duas | coisa | coisas | outra | outro | outras | primeiro | segundo | segunda | depois | enfim | aliás | exemplo | resposta
    | verdade | modelo | bot | vetorama | aí | hein | né | mano | cara | gente | pessoal | prof | professor | professora | tudo | todas | todos | ambos | ambas | favorzinho | desculpa | desculpe | seguinte | saber | entender | gostaria | curto | resumido | significado | palavra | palavras | sei | lá | kkk | haha
    | bom | boa | dia | tarde | noite | manda | ver | acha | achas | diz | diga | explica | explique | você | vocês
plain-endings = que | em | no | na | nos | nas | sem | mas | só | somente | apenas | com | para | como | exceto | menos | porém | ordenado | ordenada | ordenados | ordenadas | usando | segundo | conforme | pelo | pela | por | quando | dentro | sobre | se | pois
plain-inside = em | para | usando | ordenado | ordenada | ordenados | ordenadas | somente | apenas | segundo | conforme | pelo | pela | depois
# nunca fazem parte de uma palavra ou frase: o que vem depois delas só limita ou ordena a resposta
plain-conditions = mas | porém | exceto | excluindo | ignorando | com exceção (de / do / da) | a não ser | sem (contar / incluir / considerar / usar / repetir) | tirando | não | que (não / são / sejam / fossem / começam / comecem / terminam / terminem / têm / tenham / rimam / rimem / rimassem)
    | (em / por) ordem | (ordenado / ordenada / ordenados / ordenadas) | (crescente / decrescente) | (no / em) (plural / singular / feminino / masculino / diminutivo / aumentativo / maiúsculas / minúsculas)
    | longe (de / do / da) | distante (de / do / da) | com (mais / menos / pelo menos / no mínimo / no máximo) | (acima / abaixo) de | (maior / maiores / menor / menores) (que / do que)
    | (entre / de / do) { $number } (e / a / ao / até) { $last } | (no / ao) (máximo / mínimo / menos) | (só / somente / apenas) (os / as / o / a / até)
plain-ordinals = primeiro | primeira | primeiros | primeiras | terceiro | terceira | último | última | últimos | últimas
plain-narrowing = [(e / mas)] [(quero / queria / preciso de / me dá / manda / mostra / são)] [(só / somente / apenas)] [(os / as / até)] [(primeiros / primeiras)] { $number } [(primeiros / primeiras / palavras / vizinhos / vizinhas / mais próximos / mais próximas / só / apenas)]
    | [(só / apenas)] (entre / de / do / da) [(a posição / o lugar / o / a)] { $number } [lugar] (e / a / ao / até / até o / e o) { $last } [(lugar / posição)] | (no máximo / top) { $number }
    | [(e / mas)] [que] [(são / sejam / fossem / for / forem)] [(só / somente / apenas)] [(os / as)] { $part } [(só / apenas)]
plain-together = com | ao | à | para | outro | outra
plain-before = de | do | da | dos | das | em | no | na | nos | nas | com | para | por | sem | sobre | entre
plain-again = também | outro | outra | um | uma | e | quanto | sobre | agora | depois | então | já | ainda | igualmente | mais | ou

plain-field = embedding | embeddings | vetor | vetores | cosseno | similaridade | token | tokens | dimensão | dimensões | matriz | mapa | analogia | analogias | modelo
plain-leads = oi | depois | também | e depois | em seguida | só | como [eu] (vejo / posso ver / faço para ver / consigo ver / ver) | oi gente | está | está bom | tá bom | certo | beleza | (vê / veja / olha / confere / checa) [aí] [para mim] [se] | (aquele / aquela / esse / essa) (negócio / história / lance / conta / exemplo) (de / do / da) | mano | cara | [você] acha que | aham | nunca ouvi falar de | olá | ola | opa | bom dia | boa tarde | boa noite | e aí | prof | professora | bot | vetorama | por favor | e | mas | então | aí | agora | ah | hum | gente | ei
    | (tudo / td) (bem / bom) | tenho uma dúvida | uma dúvida | dúvida | uma pergunta | pergunta | não (entendi / sei / lembro) | desculpa | (explica / explique) [aí / para mim]
    | (me / mim) (diz / diga / fala / fale / mostra / mostre / manda / conta / explica / explique / dá / passa) | (diz / diga / fala / mostra / mostre / manda / mande / dá / dê)
    | (você / vocês / vc) (sabe / sabem / pode / podem / poderia / consegue) [me] [(dizer / falar / mostrar / explicar)] | (sabe / pode / poderia / consegue) [me] [(dizer / falar / mostrar / explicar)]
    | (quero / queria / gostaria de / preciso) [(saber / ver / entender / conhecer)] [melhor] [se] | será que
    | (qual / quais) (é / são / seria / seriam) | qual | quais | quem são | quem é | (dá para / dá pra / tem como) [(ver / saber / mostrar)]
    | (deixa / deixe) eu (ver / saber) | (lista / liste / listar) [(as / os / umas / uns / algumas / alguns)]
plain-tails = por favor | obrigado | obrigada | brigado | brigada | valeu | vlw | aí | aqui | afinal | então | prof | professora | bot | me explica | pode me explicar | você pode explicar | né | mesmo | mano | gente | para mim | pra mim | para a gente | neste modelo | no modelo | segundo o modelo | para o modelo | hein | ein | haha | funciona [mesmo] | dá certo | é verdade | (dá / é / fica / seria) (quanto / o que / igual a quanto)
    | (no / em) seu modelo | (segundo / para) você
    | (nisso / nesse / nessa / neste / nesta / desse / dessa / disso) [(bot / negócio / lance / troço / história / coisa / resposta / número / aplicativo)] [(aí / aqui / tudo)] | (no / do) (bot / vetorama)
    | [eu] [ainda] não (entendi / saquei / peguei / entendo / sei / lembro) [(nada / direito / bem / isso / muito / ainda / o que é)] | (estou / tô) [(meio / muito / tão / toda / todo)] (perdido / perdida / boiando / confuso / confusa) | socorro | k | rs | sério | tipo | na moral
    | [(por favor / alguém)] me (explica / explique / ajuda) [(aí / por favor / isso / direito / melhor)]
    | para eu ver | para ver | na tela | por gentileza | se der | se puder

## Perguntas sobre palavras: cada uma leva o nome do comando que responde

ask-similar = (quanto / o quanto) { $first } e { $second } se parecem | [(o / a)] [(diferença / semelhança / similaridade / distância / relação / proximidade / cosseno / ângulo / comparação / parecença)] entre { $first } e { $second }
    | [(o / a)] (diferença / semelhança / similaridade / distância / relação / proximidade / cosseno / ângulo / comparação) (de / do / da) { $first } (e / para / com / para o / para a) { $second }
    | (tem / existe / há) [alguma] (relação / diferença / semelhança) entre { $first } e { $second }
    | { $first } e { $second } são [palavras] [(muito / mais ou menos / bem)] (parecidos / parecidas / similares / semelhantes / próximos / próximas / iguais / opostos / opostas / sinônimos / sinônimas / antônimos / relacionados / relacionadas) [mesmo]
    | { $first } e { $second } (parecem / se parecem / combinam / têm a ver / tem a ver / estão perto / ficam perto)
    | [(o quanto / quanto / quão / quao)] { $first } (é / são) [muito] (parecido / parecida / parecidos / similar / semelhante / próximo / próxima / igual / perto / oposto) (com / a / ao / à / de / do / da) { $second }
    | (quão / quao / o quanto / quanto) [são] (parecidos / parecidas / próximos / próximas / similares) [são] { $first } e { $second }
    | { $first } (se parece / se parecem / parece) (com / a / ao) { $second } | [o] que { $first } tem a ver com { $second } | { $first } tem [alguma coisa] a ver com { $second }
    | (compara / compare / comparar / comparando / comparação de) [(aí / para mim)] { $first } (e / com / com o / com a / a / ao) { $second }
    | [mas] { $first } não tem [nada] a ver com { $second } | [mas] { $first } e { $second } não tem nada a ver
    | (compara / compare / comparar) [a] palavra { $first } (e / com) [a] [palavra] { $second }
    | [o] quanto { $first } (combina / parece / tem a ver) com { $second } | { $first } combina [(muito / bem)] com { $second }
    | [(a / o)] (distância / diferença / similaridade / semelhança / cosseno) (de / do / da) { $first } (até / a / ao) { $second }
ask-neighbors = (tenta / tente / testa / teste / experimenta / experimente) [aí] (com / a palavra / com a palavra) { $word } | [as] (palavras / palavra / termos) [mais] (parecidas / parecida / próximas / próxima / similares / similar / semelhantes / relacionadas / ligadas / perto / associadas / vizinhas / vizinha) (com / a / à / ao / de / do / da) { $word }
    | [que / as] palavras são [(mais / as mais)] (parecidas / próximas / similares / semelhantes / relacionadas) (com / a / à / ao / de / do / da) { $word }
    | [que / as] palavras (ficam / estão / moram / vivem) [mais] (perto / próximas) (de / do / da) { $word }
    | [o / os / um] (sinônimo / sinônimos) (de / do / da / para) { $word } | (outra palavra / outras palavras) para { $word }
    | [os] [({ $number } / dois / três / quatro / cinco / seis / sete / oito / nove / dez / doze / quinze / vinte / trinta)] vizinhos [mais próximos] (de / do / da) { $word } | [o] vizinho [mais próximo] (de / do / da) { $word } | quem (mora / fica / vive / está) perto (de / do / da) { $word }
    | [o] que [é] [mais] (parecido / próximo / similar / relacionado) (com / a / ao / de / do / da) { $word } | [o] que é [mais] (parecido / próximo / similar / relacionado) (com / a / ao / de / do / da) { $word }
    | [o] que tem a ver com { $word } | [o] que { $word } lembra | palavras (do mesmo / com o mesmo) (sentido / significado) (de / que) { $word } | parecidas com { $word } | parecido com { $word }
    | [me] [(dê / dá / mostra / manda / diz / diga / fala / lista / acha)] [(as / umas / algumas / outras)] [({ $number } / duas / três / quatro / cinco / seis / sete / oito / dez / vinte)] (palavras / termos / vizinhos / vizinhas) [mais] (parecidas / parecidos / próximas / próximos / similares / semelhantes / relacionadas / do lado / perto) (com / a / ao / de / do / da) { $word } | [me] [(dê / dá / mostra / manda / diz / diga / fala / lista / acha)] [(as / umas / algumas / outras)] [({ $number } / duas / três / quatro / cinco / seis / sete / oito / dez / vinte)] (palavras / palavra) (que lembram / que lembrem / que lembra / tipo / como) { $word }
    | [(só / somente / apenas)] [os] { $part } [mais] (parecidos / próximos / perto / similares / semelhantes / relacionados / vizinhos) (com / a / ao / à / de / do / da) { $word } | [(só / somente / apenas)] [os] vizinhos { $part } (de / do / da) { $word }
    | (vizinhos / vizinhas / palavras próximas / palavras parecidas / palavras perto) (de / do / da / com / a / ao) { $word } [(que (sejam / são / fossem))] [(só / somente / apenas / mas só / mas só os / só os)] { $part }
    | [(quero / queria / me dá / me diz)] [(as / umas / algumas / outras)] [({ $number } / duas / três / quatro / cinco / seis / sete / oito / dez / vinte)] (palavras / palavra / termos) (sobre / que tenham a ver com / que têm a ver com / que tem a ver com / que tenha a ver com / ligadas a / que combinam com / que combinem com) { $word }
    | [(me dá / me diz / quero)] [(uns / alguns)] ({ $number } / dois / três / quatro / cinco / dez / uns / alguns) (sinônimos / vizinhos / termos parecidos) (de / do / da / para / com) { $word }
    | [(me)] [(dê / dá / mostra / manda / diz / fala / lista / acha)] [(só / somente / apenas)] [(os)] [({ $number } / dois / três / quatro / cinco / seis / sete / oito / nove / dez / vinte)] (adjetivos / adjetivo / verbos / verbo / substantivos / substantivo) [(mais / que ficam / que estão / que são)] (perto / próximos / próximo / parecidos / parecido / semelhantes / vizinhos / em volta / ao redor / ligados / relacionados / do lado) (de / do / da / com / a / ao / à) { $word }
    | [(que / quais)] (adjetivos / verbos / substantivos) (ficam / estão / são / moram / tem / têm) [mais] (perto / próximos / parecidos / em volta / ao redor) (de / do / da / com / a / ao) { $word } | [(só / somente / apenas)] os (adjetivos / verbos / substantivos) (entre os / dos) vizinhos (de / do / da) { $word }
ask-opposite = [(qual é / qual seria)] [o] (contrário / oposto / antônimo / inverso) (de / do / da) { $word } | [(quais são)] [os] (contrários / opostos / antônimos) (de / do / da) { $word }
    | [um] (antônimo / contrário / oposto) (para / a) { $word } | (dê / dá / me dê / me dá / diga / me diga) [um / o] (contrário / oposto / antônimo) (de / do / da) { $word } | [o] que é o (contrário / oposto) (de / do / da) { $word }
    | { $word } é o (contrário / oposto) de (que / quê / qual palavra) | [a] palavra (contrária / oposta) (a / de) { $word }
ask-translate = como [é que] [se] (diz / fala / escreve) { $word } em (inglês / português / { $language }) | como é { $word } em (inglês / português / { $language }) | [(qual é / qual)] [a] tradução (de / do / da / para) { $word }
    | (traduz / traduza / traduzir) { $word } [(para / em / para o / no) (inglês / português / { $language })] | [o] que é { $word } em (inglês / português / { $language })
ask-embedding = (gera / gere / gerar / calcula / calcule / cria / crie) [o / um] (embedding / vetor) (de / do / da / para) { $word } | (mostra / mostre / lista / ver) [os] [300] (números / pesos) (de / do / da) { $word } | [o / os] (embedding / embeddings / vetor / vetores) (de / do / da / dos / das / para) { $word } | [o / a] [representação] (vetorial / em vetor) (de / do / da) { $word }
    | [os] (números / pesos / coordenadas) (de / do / da) { $word }
    | como [o modelo / você] (vê / enxerga / representa / entende / lê) { $word } | como [é que] [o] modelo (vê / enxerga / representa / entende / lê) { $word }
    | como { $word } (vira / se torna / fica em / é em / fica como) [um] (número / números / vetor) | como (fica / é / está) { $word } em (vetor / números)
    | transforma { $word } em (vetor / números)
    | [só] [os] [primeiros] { $number } [primeiros / primeiras / primeiro] (números / pesos / coordenadas / posições) [do vetor] (de / do / da) { $word }
    | (tem / existe / há / você conhece / você sabe / conhece) [a] [palavra] { $word } (em / no / nesse / neste) [(seu / teu / o)] (vocabulário / modelo / dicionário / tabela) | [você] (conhece / sabe / tem) a palavra { $word } | { $word } (está / existe / tem / aparece) (no / em) [(seu / teu / o)] (vocabulário / modelo / dicionário / tabela)
ask-dims = [quantas] dimensões tem { $word } | quantas dimensões { $word } tem | quantas dimensões tem o (vetor / embedding) (de / do / da) { $word } | quantos números tem { $word }
    | [(quantas / as)] dimensões (de / do / da) { $word } | [a / o] (dimensão / tamanho) (do vetor / do embedding) (de / do / da) { $word }
    | (quantos números / quantas posições / quantas coordenadas) (tem / há em / há no) [o] (vetor / embedding) (de / do / da) { $word } | [qual] [o] (tamanho / comprimento) do (vetor / embedding) (de / do / da) { $word }
whole-dims = quantas dimensões [(esse / este / o)] (vetor / embedding / modelo) tem | (esse / este / o / um) (vetor / embedding) tem quantas dimensões | quantas dimensões [tem] [(cada / um / o)] [(embedding / vetor / modelo / palavra)] [tem] | quantos números (tem / há em) [(cada / um / o)] (vetor / embedding) | [a] dimensão (do / de um) (vetor / embedding / modelo)
    | [o] tamanho (do / de um) (vetor / embedding) | quantas dimensões são | quantas dimensões tem cada palavra
ask-vector = (baixar / baixa / baixe / download / exporta / exportar) [o] (vetor / embedding) (de / do / da) { $word } | [o / um] arquivo (com o / do) (vetor / embedding) (de / do / da) { $word }
ask-rank = (compara / compare / comparar) [a palavra] { $word } com [as palavras] { $words }
    | [em] que (lugar / posição) { $first } (está / fica) (entre os / nos) vizinhos (de / do / da) { $second } | [a] (posição / colocação) (de / do / da) { $first } (entre os / nos) vizinhos (de / do / da) { $second }
    | [em] que (lugar / posição) (está / fica) { $first } (entre os / nos) vizinhos (de / do / da) { $second }
    | (ordena / ordene / ordenar / classifica / classifique / organiza / organize / ranqueia / arruma) { $words } (pela / por / por ordem de / em ordem de) (proximidade / semelhança / distância / similaridade) (de / do / da / a / ao / à / com / com o / com a) { $word } | (coloca / coloque / põe / bota) { $words } em ordem de (proximidade / semelhança / distância / similaridade) (de / do / da / a / ao / à / com / com o / com a) { $word }
ask-analogy = [os] vizinhos (de / do / da) { $first } menos { $second } mais { $third } | [(qual é / qual / quanto é)] [a] média (de / do / da / entre) { $first } (e / com) { $second } | [(qual é / qual / quais são / quais / me diz / que)] [(a / as)] (palavra / palavras) [(que (fica / ficam / está / estão / é / são))] [mais] (longe / distante / distantes / longes / diferente / diferentes) [(que existe / de todas)] (de / do / da) { $word } | [o] (mais longe / mais distante) (de / do / da) { $word }
    | [(quanto é / quanto dá / o que é / o que dá / resultado de / o que seria / quanto seria)] { $first } menos { $second } mais { $third }
    | [se] { $second } está para { $first } [assim] [como] { $third } está para [(quem / o que / que / qual palavra)]
    | [(qual / quanto é / quanto dá)] [a] (soma / adição) (de / do / da / entre) { $first } (e / com) { $second } | (soma / some / somar / junta / juntar) [o] [vetor] [de] { $first } (e / com) { $second }
sum-analogy = { $sum } (dá / é / fica / seria / resulta em) [(quanto / o que / igual a)] | (quanto é / quanto dá / o que dá / qual o resultado de / calcula / calcule / calcular / faz a conta / resultado de / faça / o que seria / que seria / quanto seria / quanto fica) { $sum }
    | [e] se [(eu / a gente)] (somar / fizer / calcular / juntar / fizesse / somasse / diminuir / pegar) [(a conta / o vetor de)] { $sum } [(dá / fica / vira / sai / resulta em / daria / eu chego em / chego em)] [(quanto / o que / no que / que)] | (soma / some / somar / calcula) { $sum }
ask-map = mapa { $words } | gráfico { $words } | [(faz / faça / faz um / desenha / desenhe / mostra / cria / gera / plota / fazer)] [o / um] (mapa / mapinha / gráfico / desenho) (de / do / da / dos / das / com / entre / com as palavras / das palavras) { $words }
    | (desenha / desenhe / desenhar / plota / plotar) { $words } | (coloca / coloque / bota / põe) [essas palavras] (em um / no) (mapa / gráfico / plano) { $words }
    | (faz / faça / coloca / coloque / bota / põe / mostra / desenha / desenhe / plota / joga) { $words } (em um / no) (mapa / gráfico / plano / desenho)
    | (desenha / desenhe / desenhar / plota / plotar) [aí] [para mim] [(um mapa / um gráfico)] [(de / com)] { $words } | (faz / faça / fazer / cria / mostra / gera / monta / monte / quero / queria) [aí] [para mim] [(o / um)] (mapa / mapinha / gráfico / desenho) [(para mim / aí)] (de / do / da / dos / das / com / entre / com as palavras / das palavras) { $words }
    | (faz / faça / desenha / cria / monta) [aí] [para mim] um (mapinha / pequeno mapa / mapa simples / mapa rápido) (de / com) { $words }
    | (mostra / mostre / faz / faça / desenha / desenhe / coloca / coloque / bota / põe / joga / quero ver) [para mim] em um (mapa / gráfico / desenho / plano) [(as palavras / essas palavras)] { $words }
ask-oddone = [(quem / qual / que palavra / qual palavra)] [é] [o] intruso [(entre / de / em)] { $words }
    | (qual / quem / que palavra / qual palavra / qual delas) (não combina / destoa / sobra / é diferente / é o intruso / não pertence / está fora) [(com as outras / das outras / entre / em)] { $words }
    | [(acha / ache / encontra / encontre / descobre / descubra)] [(a / qual / qual é a / que)] (palavra que / que palavra / palavra / que) (destoa / sobra / não combina / não pertence / está fora / é diferente / não tem nada a ver) [(com as outras / das outras)] [(é / aqui / entre / em / de)] { $words }
    | (acha / ache / encontra / encontre / descobre / descubra) [(o / quem é o / qual é o)] intruso [(entre / de / em)] { $words }
whole-oddone = [um] exemplo (de / do / com) [o] intruso [não sei que palavras usar]
whole-map = [(faz / faça / fazer / mostra / desenha)] [um / o] (mapa / gráfico / desenho) das palavras em (2d / duas dimensões) | [um] exemplo de mapa
ask-matrix = (compara / compare / comparar) { $words } | [a] (matriz / tabela) (de / com / entre / das palavras) { $words }
    | { $word } e { $first } são mais (parecidos / parecidas / próximos / próximas / semelhantes / similares) (do que / que) { $second } e { $third }
    | { $word } (é / fica / está) mais (parecido / parecida / próximo / próxima / perto / semelhante) (com / de / do / da / a) { $first } (do que / que) [com / de / do / da / a] { $second }
    | (qual / quem / qual palavra / que palavra / qual delas / qual dessas) (tem mais a ver / combina mais / parece mais / se parece mais / é mais parecida / é mais parecido / é mais próxima / está mais perto / fica mais perto) (com / de / do / da / a) { $word } { $words }
ask-axis = { $word } (é / seria / é de) [(a / o / um / uma)] { $first } ou [(é / de / a / o / um / uma)] { $second } | { $word } é mais { $first } ou [mais] { $second } | { $word } (está / fica) mais (perto / próximo / próxima) de { $first } ou [de] { $second }
    | { $word } (é / são / está / fica / ficam / seria) mais (perto / próximo / próxima / próximos / próximas / parecido / parecida / parecidos / parecidas / ligado / ligada / ligados / ligadas / semelhante / semelhantes / similar / similares / relacionado / relacionada) (de / do / da / com / com o / com a / a / ao) { $first } ou [mais (perto / próximo / próxima / próximos / próximas / parecido / parecida / parecidos / parecidas / ligado / ligada / ligados / ligadas / semelhante / semelhantes / similar / similares / relacionado / relacionada)] [(de / do / da / com / com o / com a / a / ao)] { $second }
    | { $word } (tem mais a ver / combina mais / parece mais / se parece mais) [(de / do / da / com / com o / com a / a / ao)] { $first } ou [(de / do / da / com / com o / com a / a / ao)] { $second } | { $word } lembra mais { $first } ou { $second }
    | [entre] { $first } (ou / e) { $second } (qual / quem) [(deles / delas / dos dois / das duas)] [(é / fica / está / seria)] [(o / a)] (mais perto / mais próximo / mais próxima / mais parecido / mais parecida / mais semelhante / mais ligado / mais ligada / mais relacionado / mais relacionada) (de / do / da / com / com o / com a / a / ao) { $word }
    | [entre] { $first } (ou / e) { $second } (qual / quem) [(deles / delas / dos dois / das duas)] (tem mais a ver / combina mais / parece mais / se parece mais) [(de / do / da / com / com o / com a / a / ao)] { $word }
    | (qual / quem) [(deles / delas / dos dois / das duas)] [(é / fica / está / seria)] [(o / a)] (mais perto / mais próximo / mais próxima / mais parecido / mais parecida / mais semelhante / mais ligado / mais ligada / mais relacionado / mais relacionada) (de / do / da / com / com o / com a / a / ao) { $word } { $first } ou { $second }
    | (qual / quem) [(deles / delas / dos dois / das duas)] (tem mais a ver / combina mais / parece mais / se parece mais) [(de / do / da / com / com o / com a / a / ao)] { $word } { $first } ou { $second }
    | { $word } (é / está) mais para { $first } ou [mais] [para] { $second }
    | (coloca / coloque / põe / bota / ordena / ordene / distribui) [(essas / estas / as)] [palavras] [em um eixo / no eixo / em uma escala] (entre / de) { $first } (e / a / até) { $second } { $words }
    | { $word } (puxa / pende / tende) [mais] (para / para o / para a) { $first } ou [para] { $second }
    | [em] [(um / uma / o / a)] (linha / reta / escala / régua / eixo) [que vai] (de / do / da / entre) [mais] { $first } (até o / até a / até / para o / para a / para / ao / à / a / e) [mais] { $second } [(onde / em que lugar / aonde)] (fica / ficam / ficaria / está / estão / entra / entram / cai / vai / ficariam / você põe / você coloca) { $word }
    | [em] [(um / uma / o / a)] (linha / reta / escala / régua / eixo) [que vai] (de / do / da / entre) [mais] { $first } (até o / até a / até / para o / para a / para / ao / à / a / e) [mais] { $second } [(onde / em que lugar / aonde)] (fica / ficam / ficaria / está / estão / entra / entram / cai / vai / ficariam / você põe / você coloca) { $words }
    | (de / do / da) [mais] { $first } (até o / até a / até / para o / para a / para / ao / à / a) [mais] { $second } (onde / em que lugar / aonde) (fica / ficam / ficaria / está / estão / entra / entram / cai / vai / ficariam / você põe / você coloca / você colocaria / você bota) { $word } | (de / do / da) [mais] { $first } (até o / até a / até / para o / para a / para / ao / à / a) [mais] { $second } (onde / em que lugar / aonde) (fica / ficam / ficaria / está / estão / entra / entram / cai / vai / ficariam / você põe / você coloca / você colocaria / você bota) { $words }
    | onde (fica / está / entra / ficaria / cai) { $word } [em] [(um / uma / o / a)] (linha / reta / escala / régua / eixo) [que vai] (de / do / da / entre) [mais] { $first } (até o / até a / até / para o / para a / para / ao / à / a / e) [mais] { $second } | onde (fica / está / entra / ficaria) { $word } entre { $first } e { $second }
    | [(coloca / coloque / põe / ordena / bota)] { $words } (em um eixo / em uma linha / em uma escala / no eixo / na escala) (de / do / da / entre) { $first } (até / a / ao / e / para) { $second }
    | entre [o / a] { $first } e [o / a] { $second } (onde / em que lugar / em que ponto / aonde) (fica / está / entra / ficaria / cai) { $word } | entre [o / a] { $first } e [o / a] { $second } (onde / em que lugar / em que ponto / aonde) (fica / está / entra / cai / ficam / estão / entram / ficariam / caem) { $words }
ask-tokens = [(corta / corte / separa / separe / divide / divida / quebra / quebre)] [em] tokens [(de / da frase / a frase)] { $text } | (tokeniza / tokenize / tokenizar) [a frase] { $text }
    | como [é que] (fica / ficam) em tokens [a] [frase] { $text } | como { $text } (é cortado / é cortada / fica / é dividido / é dividida) em tokens
    | como [é que] [a] (palavra / frase) { $text } (é / fica) (cortada / quebrada / dividida / separada) em (tokens / pedaços) | (corta / corte / separa / separe / divide / divida / quebra / quebre) [a] (palavra / frase) { $text } em (tokens / pedaços)
    | [em] quantos (tokens / pedaços / partes) [(você / ele / o modelo / o tokenizador)] (fica / vira / tem / dá / corta / quebra / separa / divide / é dividida / é cortada / é quebrada / é separada / se divide) [a] (palavra / frase) { $text }
    | quantos (tokens / pedaços) (tem / há em / dá / são) [(a / na)] (palavra / frase) { $text } | [a] (palavra / frase) { $text } (tem / vira / dá / fica em / é cortada em / é dividida em) quantos (tokens / pedaços / partes)
    | [(quais são / quais / mostra / mostre / ver)] [os] (tokens / pedaços) da (palavra / frase) { $text }
ask-sentences = (compara / compare / comparar) [as] frases { $text } (e / com) { $other } | [as] frases { $text } e { $other } são (parecidas / iguais / similares)
    | (compara / compare / comparar) [as / estas / essas] [duas] frases [(aí / aqui)] { $text } (e / com) { $other }

## O que é

ask-glossary = [me] [(explica / explique / explicar)] [o] (que / que que) [é que] (é / são) { $word } e para que (serve / servem / é / são / é usado / é usada) | [me] (explica / explique / explicar) [o que é] { $word } (como se eu tivesse / para uma criança de) { $number } anos | [me] (explica / explique) [o que é] { $word } (de um jeito simples / de forma simples / para leigo / para uma criança) | [o] (que / que que) [é que] (é / são) { $word } | [o] que (significa / significam / seria / seriam / quer dizer) { $word } | [o] que { $word } (significa / quer dizer)
    | [me] (explica / explique / explicar / define / defina / definir) [o que é] { $word } | [o] (significado / conceito / definição) (de / do / da) { $word }
    | como (funciona / funcionam) { $word } | para que serve { $word } | [o] que [você / vcs] (quer / querem) dizer (com / por) { $word } | { $word } o que é
    | [o] que é { $word } (em palavras simples / de um jeito fácil / de forma fácil / em uma frase / em poucas palavras) | (define / defina / explica / explique) { $word } (em uma frase / em palavras simples / em poucas palavras / rapidinho)
    | não (entendi / entendo / consegui entender / estou entendendo / to entendendo / saquei / compreendi) [(direito / bem / muito bem)] [(o / a / esse / essa)] [tal] [(negócio / coisa / lance / parada / história / ideia / conceito / noção)] [(de / do / da)] { $word }
    | [o] que (significa / quer dizer / é) { $word } em (português claro / palavras normais / linguagem simples / termos simples / linguagem normal) | { $word } (quer dizer / significa) [o] que

## Por quê

ask-why = como [é que] (o programa / o modelo / o bot / o computador / a máquina / você / ele) (sabe / sabem / decide / vê / descobre / percebe) (que / se) { $first } e { $second } (são / ficam / estão) (parecidos / parecidas / perto / próximos / próximas / semelhantes / similares)
    | por que [que] [(as palavras)] { $first } e { $second } (são / ficam / ficaram / deram / dão / estão / aparecem / têm) [um número / um cosseno / números] [(tão / muito / bem / meio)] (parecidos / parecidas / próximos / próximas / perto / longe / distantes / diferentes / alto / altos / baixo / baixos / similares / semelhantes / iguais / isso / esse número) [(um do outro / uma da outra / assim)]
    | por que [que] { $first } (é / fica / ficou / está / aparece / deu / dá) [(tão / muito / bem / mais)] (perto / próximo / próxima / parecido / parecida / longe / distante / diferente / similar / semelhante) (de / do / da / com / com o / com a / ao / a) { $second }
    | por que [que] (a similaridade / o cosseno / o número / a distância) (de / entre / do / da) { $first } e { $second } { $rest } | (como / por que) você acha [que] { $first } e { $second } (são / ficam) (parecidos / parecidas / perto / próximos / próximas)
    | por que [que] { $first } e { $second } (dão / deram / deu / dá / têm) { $rest }
    | por que [que] [(o número / o cosseno / a similaridade / o valor / o resultado)] [(de / do / da / entre / entre o / entre a)] { $first } e { $second } (é / são / dá / deu / dão / deram / ficou / está) [só] { $number } { $rest }
whole-why = [(ué / uai / mas / ah)] [por que] não (era / devia / deveria / tinha que) [(para / pra / de)] (ser / dar / sair / aparecer / ficar) { $rest }
    | não entendi [(o / esse / este / a / essa)] (gráfico / desenho / figura / imagem / barra / barras)
    | por que [(deu / é / só)] { $number } { $rest } | por que | mas por que | por que será | por que (esse / este) (número / valor / resultado) [todo] | por que (deu / deram / tão) { $rest } | por que (isso / é assim)
    | por que [(deu / é)] { $number } | por que (o / esse / este) (resultado / valor / número / cosseno) { $rest } | não entendi [o] (o / esse / este / a / essa) (resultado / número / valor / resposta / conta)
    | [me] (explica / explique / explicar) [(o / esse / este / essa / esta / a)] (resposta / conta / número / resultado / valor) | [me] (explica / explique / explicar) (isso / esse número / esse resultado) [melhor] | [me] (explica / explique) [melhor]
    | como [você] (chegou / calculou / calcula / fez) [nesse / nisso / esse / isso / essa / a] [(resultado / número / valor / conta)] | (de / da) onde (saiu / vem / veio) (esse / este / isso) [(número / valor / resultado)]
    | como (foi / é) calculado [isso] | como [é que] você (sabe / soube / sabia) (disso / isso) | por que [(deu / é)] (alto / baixo / tão alto / tão baixo)
    | por que não (deu / dá / é / foi) { $number }

## Sobre o bot

whole-game = como [é que] [(eu / a gente / nós)] (faço / faz / fazemos / jogo / joga / jogamos / começo / começa / crio / cria) (um / o / esse) (jogo / joguinho) [(com (meus / os / minha / a) (amigos / colegas / alunos / turma / sala))] | [(eu / a gente / nós)] (quero / queria / vamos / bora / podemos / quer / dá para) (jogar / brincar) [(alguma coisa / algo / um jogo / com você / aqui)] | (tem / você tem / cadê) [algum / um / o] jogo [aqui] | [um] jogo | vamos (jogar / brincar)
    | [(tem / você tem / cadê / existe / rola)] [algum / um / o] (jogo / joguinho / jogos / brincadeira) [(aqui / aí / para jogar)] | (quero / bora / vamos / dá para) (jogar / brincar) [(um / o / de)] [(jogo / joguinho)] | começa (o / um) (jogo / joguinho)
whole-bias = [(eu quero / quero / queria / vamos / bora / dá para / como)] (medir / mede / meça / testar / testa / mostrar / mostra) o (viés / preconceito / vies) (do modelo / dos vetores / das palavras / das profissões) | [(um / o)] (teste / laboratório) de (viés / preconceito)
ask-quiz = [(faz / faça / fazer / manda / monta / monte / cria / crie / começa / quero / queria / bora)] [(fazer)] [(um / o)] quiz [com] (de / com) ({ $number } / duas / três / quatro / cinco / seis / sete / oito / dez / quinze / vinte) (perguntas / questões) [(sobre / de / com) { $word }]
    | [(faz / faça / fazer / manda / monta / monte / cria / crie / começa / quero / queria / bora)] [(fazer)] [(um / o)] quiz (sobre / de) { $word } [(com / de) ({ $number } / duas / três / quatro / cinco / seis / sete / oito / dez / quinze / vinte) (perguntas / questões)]
    | (faz / faça / fazer / manda / monta / monte / cria / crie / começa / quero / queria / bora) [(fazer)] ({ $number } / duas / três / quatro / cinco / seis / sete / oito / dez / quinze / vinte) (perguntas / questões) [(sobre / de) { $word }] [no quiz / de quiz] | [o] quiz (parar / para / pare / encerrar / chega / fim) | (parar / para / pare / encerrar) [(o / esse / este / com o)] quiz
whole-quiz = [(eu / a gente / nós)] (quero / queria / vamos / bora / podemos / quer) (fazer / responder / jogar) (um / o) quiz [aqui] | (faz / faça / manda / monta / cria / começa) (um / o) quiz [(para mim / para a gente / aqui)] | [(tem / você tem / cadê)] [(um / o)] quiz [aqui]
    | (me testa / me teste / testa a gente / me avalia) | me (faz / faça) [(umas / algumas)] perguntas | (quero / bora / vamos) (me testar / testar o que aprendi / ver o que aprendi)
whole-help = [a] lista de comandos | ajuda | ajude | help | menu | comandos | socorro | (me / preciso de) ajuda [aqui] | [(quais / que)] [são] [os] comandos [existem / tem / você tem] | lista de comandos | [o] que (você / vocês) (sabe / pode / consegue) fazer
    | [o] que (eu) (posso / dá para) (perguntar / fazer / escrever) | [o] que (posso / dá para) (perguntar / fazer / escrever) [aqui] | [o] que mais [você] (faz / sabe) | opções
    | como [é que] [se] (escreve / escrevo / uso / usa / faço) (o / um / os) (comando / comandos) | (manda / mostra / passa / lista) [os] comandos
    | [eu] não sei o que (escrever / perguntar / digitar / mandar / fazer / falar) [(aqui / agora)] | [eu] não faço ideia do que (escrever / perguntar / digitar / mandar / fazer)
whole-start = como [é que] [(isso / isto / você / o bot / esse bot / este bot)] funciona | como funciona [(isso / isto / você / o bot / esse bot)]
    | como [é que] [eu] (uso / usa / se usa / utilizo / faço para usar) [isso / o bot] | por onde [eu] (começo / começar) | como [eu] (começo / começar) | [o] que é (isso / isto) | começar | iniciar | [o] (que / que que) [é que] eu faço [(aqui / agora)] | como (usa / usar / se usa) [isso / o bot]
    | como [é que] [se] (usa / uso / usar) isso aqui
    | [mas] [o] que [(é / que é / seria)] (isso / isto / isso aí / isso aqui) [afinal / exatamente / de verdade]
say-purpose = (para que / por que) [é que] [(isso / isto / você / esse bot / este bot / o bot / o vetorama)] (serve / existe) [(isso / isto / isso aqui / você / esse bot / este bot / o bot / o vetorama / vetorama / esse negócio)]
    | [(para / por)] que [é que] (esse / este / o) (bot / robô / negócio) (serve / existe) | [o] (que / que que) [é que] (você / ele / esse bot / este bot / o bot / o vetorama / isso aqui) faz [(aqui / exatamente)] | [o] que é (esse bot / este bot / o bot / o vetorama / vetorama)
    | (qual é / qual) [a] (utilidade / função / finalidade / graça / ideia) (disso / desse bot / deste bot / do bot / do vetorama / daqui) | você serve (para / para fazer) [o] (que / quê) | (esse bot / este bot / o bot / isso) (é / serve) para [o] (que / quê) | o que eu ganho com isso
say-who = (você / tu / vocês / esse bot / isso) (é / és / são / usa) [(o / a / um / uma)] (ia / inteligência artificial / robô / bot / máquina) (tipo / como / igual / igual a / que nem / parecido com / parecida com) [(o / a)] (chatgpt / chat gpt / gpt / gemini / alexa / siri)
    | quem (é / foi) (o / a / os / as / seu / sua / teu) [(seu / teu)] (criador / criadora / criadores / autor / autora / autores / programador / programadora / desenvolvedor / desenvolvedora) [(disso / desse bot / do bot / do vetorama)] | quem desenvolveu (você / isso / esse bot / o bot)
    | (você / tu / vocês / esse bot / isso) (é / és / são / usa) [(o / a / um / uma)] [tipo] [o] (chatgpt / chat gpt / gpt / gemini / ia / inteligência artificial / robô / bot / humano / pessoa / máquina / alexa / siri) [de verdade]
    | quem (é / és) (você / tu) | quem (te / lhe) (fez / criou / programou) | quem (fez / criou / programou) (você / isso / esse bot / o bot) | qual [é] [o] seu nome | como você se chama | qual (ia / inteligência artificial / bot / robô) (é / seria) você
whole-model = quem (fez / criou / treinou) (esses / os / você / isso / o) [números / vetores / modelo] | como você aprendeu [isso] | (qual / que / quais) (modelo / modelos) [(você usa / é esse / tem / existem / você tem)] | [qual] [o] modelo [(você usa / é esse)] | de onde (vêm / vem / saem / vieram) [os / as] (dados / números / vetores / palavras)
    | (com que / em que / com quais / em quais) (textos / dados) [você] (foi / foram) treinado [o modelo] | [como] você foi treinado [(com / em) (que / o que)] | (outro modelo / outros modelos)
whole-language = (fala / fale / responde / responda) [em] (português / inglês) [comigo] [por favor] | (fala / você fala / fale / muda para / mude para / troca para / em) (inglês / português / outra língua / outro idioma) | (mudar / trocar) (de / o / a) (idioma / língua)
whole-history = [o] meu histórico | histórico | minhas perguntas | [o] que [eu] [já] perguntei [antes]
whole-privacy = [os / as] (dados / mensagens / perguntas / conversas / nomes) [(dos / das / de / dos meus / da minha) (alunos / estudantes / turma / pessoas / crianças)] (ficam / são / vão ser / serão / estão) (guardados / guardadas / salvos / salvas / gravados / gravadas / armazenados / armazenadas) | [você] (guarda / salva / grava) (os dados / as mensagens / as perguntas) [(dos / das / de / dos meus) (alunos / estudantes / pessoas)]
    | [o] que (você / o bot) (guarda / sabe / salva) [(sobre / de)] [mim] | você (guarda / salva) (o que eu escrevo / meus dados / minhas mensagens) | privacidade
whole-export = (exporta / exporte / exportar / baixa / baixar / quero / me manda / me dá) [(os / todos os)] [meus] dados | (quero / me manda) uma cópia dos meus dados
whole-forget = (apaga / apague / apagar / deleta / deletar / exclui / excluir) [(os / todos os)] [meus] dados | (apaga / apague / apagar) (tudo / meu histórico) | esquece (tudo / de mim)

## O que não é pergunta

say-greeting = (oi / oii / olá / ola / opa / eae / eai / alô / salve / hey / hello / hi) { $rest } | e aí { $rest } | (bom dia / boa tarde / boa noite) { $rest } | tudo (bem / bom / certo / joia) [(com você / por aí)] | beleza | como vai [você] | como você está | prazer
say-thanks = [(muito / mt)] (obrigado / obrigada / brigado / brigada / obg / agradeço) { $rest } | (vlw / valeu) { $rest } | thanks
say-bye = tchau { $rest } | (até / ate) (amanhã / mais / logo / já / a próxima / depois) | flw | falou | fui | adeus
say-reaction = k | kk | ha | he | rs | ah | hm | hum | mds | [k] mds | nossa | caramba | uau | (ok / okay / oks) | beleza então | certo | entendi [(tudo / agora)] | concordo [plenamente] | sim | não | claro | isso | isso mesmo | aham | uhum | verdade | show | top | massa
    | [que] (legal / bacana / maneiro / interessante / incrível / lindo / fofo / doido / daora) [demais] | [muito] (bom / boa / legal / massa / interessante / bem) [demais / isso] [k] | [nossa] que demais | nossa que { $rest } | muito (massa / legal / bom) { $rest } | ótimo | perfeito | parabéns | (adorei / amei / gostei) { $rest } | faz sentido | pode ser | talvez | sei lá | não sei
    | [(mano / cara / nossa / gente / uau)] que (top / massa / show / irado / foda / bom / lindo / brabo) [(isso / demais)]
say-insult = (você / tu / vocês / esse bot / este bot / o bot / isso) (é / são / está) [(muito / um / uma / tão)] (burro / burra / idiota / inútil / lixo / ruim / péssimo / horrível / imbecil / estúpido / bosta / merda)
    | (que / seu / sua / esse / este) [bot] (burro / burra / idiota / inútil / lixo / ruim / imbecil / estúpido / bosta / merda / porcaria) | vai (se foder / tomar no cu / à merda / se ferrar) | (vsf / vtnc / fdp / pqp) | bot (burro / idiota / inútil / lixo / ruim)
say-confused = não (entendi / consegui entender / estou entendendo / to entendendo) [(nada / isso / direito / muito / bem / nada disso / isso aí / isso aqui / a pergunta / a explicação / a resposta)] | como assim | (hein / ein) | não (saquei / compreendi / entendo) [nada / isso] | (estou / to) (perdido / perdida / confuso / confusa) | quê | o que
    | (estou / to) [(meio / muito / bem / tão / toda / todo)] (perdido / perdida / confuso / confusa) { $rest } | [(isso / tudo isso / isso tudo / essa matéria / essa aula / esse negócio)] (é / está / ta) [tão / muito / bem] (confuso / complicado / difícil) { $rest } | que (confuso / confusão / complicado) | não entendi nada { $rest }
    | [socorro] (estou / to) (travado / travada / empacado / empacada / preso / presa) [aqui] | (isso / essa resposta / isso aí) não faz [(nenhum / o menor / muito)] sentido | não faz [(nenhum / o menor)] sentido | me perdi | boiei
say-disagree = [eu] (não concordo / discordo) [(com isso / disso)] | (deu / deu tudo) (ruim / errado) | não (funciona / funcionou / deu certo / deu) | (bugou / travou) [tudo] | [isso / está] (está / é) errado | errado | que mentira
say-leave = (sair / parar / para / chega / cancelar / cancela / fim / quit / stop) | quero (sair / parar) | como [eu] (saio / paro) [daqui]

## O que só continua a pergunta anterior

plain-following = e { $first } (com / x / versus) { $second } | (e / mas e / então e / tá e / está e) [(o de / a de / o do / a da / os de / as de / de / do / da / com / com o / com a / para / a / o / em)] { $word } | agora [(com / de / do / da)] { $word }
    | e { $first } e { $second } | e (entre / de / com) { $first } e { $second } | (coloca / põe / adiciona / acrescenta / inclui / bota) [também] { $words } [também] | (coloca / põe / adiciona / acrescenta / inclui / bota) [também] { $word } [também]
plain-why-word = [mas] por que [(dá / deu / saiu / apareceu / aparece / veio / vem / tem / está / botou / colocou / entrou)] [(o / a)] { $word } | [mas] por que [(o / a)] { $word } (apareceu / aparece / saiu / veio / está / ficou) [(aí / aqui / na lista / nessa lista / nisso)] | [mas] o que [(o / a)] { $word } (está fazendo / faz) (aí / aqui / na lista / nessa lista / nisso)
plain-known-synonyms = [mas] [(uai / ué)] { $first } não (é / são / seria) [um / o] sinônimo (de / do / da) { $second } | [mas] { $first } e { $second } não são [palavras] (sinônimos / sinônimas)
plain-known-rhymes = [(me dá / me diz / diz / diga / acha / encontra / quero / cita / lista / tem / existe / conhece / sabe)] [(alguma / algumas / uma / umas / outra / outras / { $number } / duas / três / cinco)] [(que / quais)] [(palavra / palavras / termo / termos)] [(é que / que)] (rima / rimam / rime / rimem / rimar) (com / para / de) { $word }
    | [o] que [é que] rima com { $word } | [(me dá / me diz / acha / quero / faz / faça / cria / tem / qual é)] [(uma / umas / alguma / algumas / a / as)] (rima / rimas) (com / para / de / do / da) { $word } | { $first } rima com { $second } | { $first } e { $second } rimam
    | (quero / como) (rimar / rimo) { $word } [com o quê]
plain-next-more = [(mostra / mostre / manda / quero / me dá / ver)] [(ver)] mais [(palavras / vizinhos / vizinhas / delas / deles / umas / algumas / dez)] | [(os / as)] próximas [(dez / palavras)] | tem mais | continua
plain-next-example = [você] [(pode / poderia / consegue)] [me] [(dá / dar / dê / mostra / mostrar / manda)] (um / outro / algum) exemplo [disso] | por exemplo | tipo o que | exemplo
plain-next-again = [(me)] (explica / explique / fala / explicar) [isso] [(de / com / em)] (outro jeito / outra forma / outra maneira / outras palavras / novo / um jeito mais (fácil / simples) / uma forma mais (fácil / simples)) | (explica / explique) [isso] mais (fácil / simples)
    | [não (entendi / saquei / peguei)] (explica / explique / explicar) [isso] (melhor / de novo / outra vez / direito)
plain-next-opposite = e (o / a / um / qual é o / qual seria o / qual o) (contrário / oposto / antônimo / inverso) [(disso / dela / dele / dessa palavra / dessa)] | [e] (qual é / qual seria / qual) [o] (contrário / oposto / antônimo / inverso) (disso / dela / dele / dessa palavra / dessa) | e ao contrário | e (o / no) (contrário / inverso) (dá / fica / é) [o] (que / quanto / o mesmo / igual) | (e / mas) se (inverter / trocar) [(a ordem / as duas / elas)] | e invertendo
plain-next-sense = [mas] [eu] (queria / quero / falei / estava falando / quis dizer) [(era)] (o / a / do / da) (de / que) { $rest } | [mas] não (é / era) (esse / essa) [(sentido / significado)] | [mas] não nesse sentido
