# O que o programa diz no terminal, em português.

## Linha de comando

cli = Vetorama: um bot do Telegram para aprender o que são embeddings brincando com eles.
cli-version = Diz a versão e termina.
cli-run = Inicia o bot: no Telegram, se houver TELEGRAM_TOKEN; senão, na conversa local, que abre no navegador.
cli-run-terminal = A conversa local aqui no terminal, sem navegador.
cli-ask = Faz uma pergunta, como em uma conversa, e mostra a resposta. Termina com 1 se não houve resposta.
cli-ask-question = A pergunta, por exemplo: "/similar rei rainha"
cli-ask-json = Em vez da resposta, uma linha JSON para cada chamada à Bot API.
cli-ask-user = Número do usuário que pergunta.
cli-ask-chat = Número da conversa; negativo para um grupo. Sem ele, a conversa privada.
cli-ask-language = Língua de quem pergunta: { $languages }.
cli-local = Abre a conversa local no navegador, com este bot ou com outro.
cli-local-host = Endereço em que escuta. Fora de 127.0.0.1, só entra quem tem a chave que aparece no endereço.
cli-local-port = Porta em que escuta. Sem ela, a 9001; se estiver ocupada, uma livre.
cli-local-bot = Com este bot, ou só a página e a Bot API, para um bot em outro processo.
cli-doctor = Mostra o que está configurado, o que funciona e o que fazer com o resto.
cli-bench = Mede tempos e memória nesta máquina.
cli-bench-json = O resultado em JSON.
cli-bench-build = Mede também a construção do modelo embutido, em uma pasta temporária.
cli-bench-official = Um modelo oficial instalado: compara abri-lo só pelos vetores com abri-lo inteiro no spaCy.
cli-bench-large = Faz 500.000 vetores a partir dos do modelo e mede a busca entre eles, e o atraso do laço do programa enquanto 50 conversas perguntam.
cli-neighbours-page = Escreve a página com os vizinhos de 50 palavras comuns, sem limpeza e limpos.
cli-neighbours-page-path = O arquivo da página.
cli-pictures = Desenha uma imagem de cada tipo e a página que as mostra.
cli-pictures-folder = A pasta da página; as imagens vão para a pasta pictures dentro dela.
cli-pictures-timed = Mede quanto cada imagem demora, e quanto /similar espera em outra conversa enquanto se desenha.
cli-pictures-json = As medidas em JSON.
cli-inline-page = Escreve a página com perguntas do modo inline, de 30 tipos, e as respostas oferecidas.
cli-inline-page-path = O arquivo da página.
cli-replies-page = Escreve a página com a resposta de cada comando ao que não é bem uma pergunta.
cli-replies-page-path = O arquivo da página.
cli-model = Os modelos: quais há, buscar, construir, ver.
cli-model-list = Lista os modelos que podem ser escolhidos.
cli-model-install = Busca um modelo oficial do spaCy.
cli-model-install-name = Nome do modelo, por exemplo pt_core_news_md.
cli-model-build = Constrói o modelo embutido.
cli-model-build-force = Constrói de novo, mesmo que já exista.
cli-model-info = Mostra a ficha de um modelo.
cli-model-info-name = Nome do modelo; sem ele, o escolhido.
cli-model-import = Importa um arquivo de vetores: word2vec (texto ou binário), GloVe, .vec do fastText ou .kv do gensim.
cli-model-import-file = O arquivo de vetores; pode estar comprimido (.gz ou .zip).
cli-model-import-name = Nome do modelo, por exemplo nilc_glove_300.
cli-model-import-language = Código da língua das palavras, por exemplo pt.
cli-model-import-limit = Fica só com as primeiras tantas palavras do arquivo, que costumam ser as mais frequentes.
cli-model-import-source = De onde vêm os vetores: aparece na ficha do modelo.
cli-model-import-licence = A licença dos vetores: aparece na ficha do modelo.
cli-model-import-force = Substitui o modelo importado antes com o mesmo nome.
cli-model-evaluate = Compara um modelo com julgamentos humanos: pares de palavras e analogias.
cli-model-evaluate-name = Nome do modelo; sem ele, o escolhido.
cli-model-evaluate-pairs = Arquivo de pares com notas: JSON (term1, term2, value) ou tabela. Pode ser repetida.
cli-model-evaluate-analogies = Arquivo de analogias: quatro palavras por linha, ou duas, e então quaisquer duas linhas são uma; em categorias “: nome”. Pode ser repetida.
cli-model-evaluate-json = O resultado em JSON.
cli-model-litter = Procura o que não cabe nas listas de vizinhos de um modelo em português: parecidas na grafia, estrangeiras, desconhecidas.
cli-model-litter-lemmas = Tabela de lemas com tabulações: lema, classe (NOUN) e contagem.
cli-model-litter-name = Nome do modelo; sem ele, o escolhido.
cli-model-litter-json = O resultado em JSON.

## Início

token-missing = Sem TELEGRAM_TOKEN: abrindo a conversa local.
    Para levar o bot ao Telegram: fale com @BotFather, envie /newbot, escolha um nome e copie o token;
    depois escreva TELEGRAM_TOKEN=... em um arquivo .env nesta pasta e rode o comando de novo.
token-refused = O Telegram recusou o token. Confira o TELEGRAM_TOKEN: @BotFather mostra o certo em /mybots → API Token.
proxy-refused = O proxy do ambiente (HTTPS_PROXY, HTTP_PROXY ou ALL_PROXY) não serve: { $reason }. Corrija ou apague essa variável
system-refused = O sistema operacional não deixou: { $reason }
chat-ready = Pronto, com o modelo { $model }. Escreva um comando, por exemplo: /similar rei rainha   (Ctrl+D para sair)
browser-ready = Pronto, com o modelo { $model }. Converse com o bot aqui: { $address }
    (Ctrl+C para sair; no terminal, sem navegador: make run < perguntas.txt, ou python -m bot run --terminal)
browser-group = Grupo de estudos
browser-not-kept = Não deu para guardar as conversas desta página ({ $reason }): elas duram até o programa terminar.
chat-press = Digite o número de um botão para apertá-lo.
ask-silence = O bot não respondeu: a mensagem não era para ele.
ask-number = O Telegram não tem esse número: --user vai de 1 a { $highest }, e --chat de um grupo, de -{ $highest } a -1.
ask-chat = O número de uma conversa é negativo (um grupo) ou o mesmo de --user (a conversa privada).
message-length = Uma mensagem tem de 1 a 4096 caracteres.
local-not-serving = Não foi possível escutar em { $address } ({ $reason }). Escolha outra com --port
local-serving = Bot API local em { $address }
    Para conversar no navegador: { $page }
    Para um bot: TELEGRAM_API_URL={ $address } TELEGRAM_TOKEN={ $token }
    Para escrever a ele: curl -d '{ "{" }"person": 1, "text": "/dims exemplo"{ "}" }' { $address }/local/messages
    Ctrl+C para sair.

## Modelos

official-trying = Procurando o modelo oficial { $model } (uma única vez)…
official-installed = Modelo { $model } instalado.
official-refused = Não deu para buscar o modelo oficial { $model } ({ $reason }): sigo com o modelo embutido. Para tentar de novo: python -m bot model install { $model }
build-started = Construindo o modelo embutido (só na primeira vez, cerca de meio minuto)…
build-again = O modelo embutido está danificado ({ $reason }). Vou construí-lo de novo.
build-words = Escolhendo as palavras
build-casing = Escolhendo maiúsculas ou minúsculas
build-encoding = Calculando os vetores
build-projecting = Reduzindo a 300 dimensões
build-saving = Gravando
build-there = O modelo embutido já está construído em { $path }. Para refazer: python -m bot model build --force
build-done = Modelo construído em { $path }
install-there = O modelo { $name } já está instalado.
install-name = “{ $name }” não é o nome de um modelo oficial do spaCy. Um exemplo: pt_core_news_md
install-refused = Não deu para instalar { $name } ({ $reason }). Os modelos oficiais ficam fora do índice de pacotes: confira a rede e tente de novo.
model-state-built = embutido, construído
model-state-unbuilt = embutido, ainda não construído
model-state-installed = instalado
model-state-imported = importado
model-not-found = O modelo “{ $name }” não está instalado nem é uma pasta com um modelo. Instalados: { $installed }. Sem a variável MODEL, uso o modelo embutido.
model-without-vectors = O modelo “{ $name }” não tem vetores de palavras, então dimensões e similaridade seriam falsas. Use { $instead }: python -m bot model install { $instead }
model-damaged = O modelo “{ $name }” está danificado ({ $reason }). Instale-o de novo, ou importe-o de novo com --force; o embutido se refaz com: python -m bot model build --force
model-not-built = Não foi possível construir o modelo ({ $reason }). Confira a pasta em DATA_DIR e o espaço em disco
model-no-room = Falta espaço em { $folder } para construir o modelo: ele precisa de { $needed } MB, e há { $free } MB livres. Libere espaço ou escolha outra pasta com DATA_DIR
model-build-killed = O sistema encerrou a construção do modelo (sinal { $code }), provavelmente por falta de memória: ela precisa de cerca de { $memory } MB livres. Feche outros programas ou dê mais memória a este, e inicie de novo
model-build-ended = A construção do modelo parou no meio (código { $code }). Inicie de novo: ela recomeça do zero
import-reading = Lendo { $file }
import-name = “{ $name }” não serve como nome de modelo. Use letras minúsculas sem acento, números e _, por exemplo nilc_glove_300. Os nomes dos modelos instalados e do embutido já têm dono.
import-there = O modelo { $name } já foi importado. Para substituí-lo, acrescente --force
import-language = O spaCy não tem aqui um tokenizador para a língua “{ $language }”. Um código que funciona: pt. Para várias línguas: xx
import-gensim = Para ler { $file } é preciso o gensim: pip install "vetorama[gensim]". Com o gensim, também dá para salvar os vetores como texto e importar o texto.
import-not-vectors = Não achei vetores de palavras em { $file } ({ $reason }). Leio word2vec (texto ou binário), GloVe, .vec do fastText e .kv do gensim, também em .gz e .zip.
import-unsafe = Não li { $file }: ele pede para executar { $found }, coisa de que vetores não precisam e que pode tomar conta do seu computador. Nada foi executado. Peça a quem o fez os vetores em texto (word2vec, GloVe ou .vec).
import-unpacks = Não li { $file }: descompactado, ele passa de { $times } vezes o próprio tamanho, o que vetores de verdade não fazem. Para ficar só com as primeiras palavras: --limit 500000. Se você confia no arquivo, descompacte-o e importe o que sair.
import-too-many = { $file } traz mais palavras do que importo sem perguntar: até 1 milhão, ou uma tabela de até 1,3 GB (esta teria { $megabytes } MB ou mais). Diga quantas das primeiras, que costumam ser as mais frequentes: --limit 500000. Com --limit, a tabela pode chegar a 5 GB.
import-unreadable = Não foi possível ler ou gravar ({ $reason }).
import-done = Modelo { $name }: { $words } palavras, { $dimensions } dimensões (formato { $format }), em { $path }
import-damaged = { $count ->
    [one] 1 linha estava danificada e ficou de fora.
   *[other] { $count } linhas estavam danificadas e ficaram de fora.
}
import-repeated = { $count ->
    [one] 1 linha repetia uma palavra que já tinha vindo: vale a primeira.
   *[other] { $count } linhas repetiam palavras que já tinham vindo: vale a primeira de cada.
}
import-missing = { $count ->
    [one] O arquivo promete 1 palavra a mais do que tem: talvez tenha sido cortado.
   *[other] O arquivo promete { $count } palavras a mais do que tem: talvez tenha sido cortado.
}
import-use = Para usar: MODEL={ $name }, ou /modelo { $name } em uma conversa.
evaluate-nothing = Faltou dizer com que arquivos: --pairs ARQUIVO ou --analogies ARQUIVO
evaluate-not-ratings = Não achei pares com notas nem analogias em { $file }. Um par por linha: duas palavras e um número; uma analogia por linha: quatro palavras, ou duas.
evaluate-asking = Perguntando as analogias de { $file }
evaluate-file = Arquivo
evaluate-covered = Cobertos
evaluate-spearman = Spearman
evaluate-category = Categoria
evaluate-all = todas
evaluate-add = 3CosAdd 1 / 5
evaluate-mul = 3CosMul 1 / 5
evaluate-coverage = Só contam os pares e as analogias cobertos, em que todas as palavras têm vetor: notas de coberturas diferentes são provas diferentes.
litter-not-lemmas = Não achei lemas em { $file }. Um por linha, separados por tabulações: lema, classe e contagem, abaixo de uma linha de títulos.
litter-list = Lista
litter-shown = Vizinhos
litter-alike = Parecidas na grafia
litter-foreign = Estrangeiras
litter-unlisted = Fora dos lemas
litter-raw = crua
litter-clean = limpa
card-name = Nome
card-version = Versão
card-language = Língua
card-dimensions = Dimensões
card-keys = Palavras
card-rows = Vetores diferentes
card-source = Fonte
card-licence = Licença
card-digest = SHA-256

## Configuração

settings-wrong = Há algo errado na configuração (ambiente ou .env):
setting-telegram-token = deve ser um token do @BotFather, como 123456:AbC-dEf
setting-telegram-api-url = deve ser um endereço http:// ou https://, como http://127.0.0.1:9001
setting-database-url = deve ser sqlite:///caminho ou postgresql://usuario:senha@servidor/banco
setting-model = deve ser o nome de um modelo do spaCy ou o caminho de uma pasta
setting-models-in-memory = deve ser um número inteiro a partir de 1
setting-env = deve ser um arquivo de texto em UTF-8
setting-pictures = deve ser yes ou no
setting-data-dir = deve ser o caminho de uma pasta
setting-language = deve ser { $languages }
setting-log-level = deve ser DEBUG, INFO, WARNING ou ERROR

## Diagnóstico

doctor-python = Programa
doctor-python-fine = Python { $version }; dados em { $folder }
doctor-telegram = Telegram
doctor-telegram-none = sem TELEGRAM_TOKEN: o bot abre a conversa local. Para ter um token, fale com @BotFather
doctor-telegram-fine = { $name } responde em { $address }
doctor-telegram-no-inline = { $name } responde em { $address }, mas o modo inline está desligado: fale com @BotFather, envie /setinline e escolha { $name }
doctor-telegram-away = { $address } não respondeu ({ $reason }). Confira a rede e TELEGRAM_API_URL
doctor-database = Banco de dados
doctor-database-fine = { $backend } { $version } em { $url }
doctor-database-newer = { $url } foi criado por uma versão mais nova deste programa. Instale essa versão ou mude DATABASE_URL; o bot responde mesmo assim, sem ler nem guardar nada ali
doctor-database-away = { $url } não funciona ({ $reason }). Confira DATABASE_URL; o bot responde mesmo assim, sem guardar nada
doctor-incidents = Incidentes
doctor-incidents-some = { $count ->
    [one] Uma atualização recebida do Telegram não pôde ser lida e ficou sem resposta.
   *[other] { $count } atualizações recebidas do Telegram não puderam ser lidas e ficaram sem resposta.
} Uma versão mais nova deste programa talvez as entenda; se não, relate estas linhas, que nada contêm do que foi dito:
doctor-model = Modelo
doctor-model-fine = { $name } { $version }, { $keys } palavras, { $digest }
doctor-model-unbuilt = { $name }, que será construído no primeiro início (ou: python -m bot model build)
doctor-model-again = { $name } está danificado ({ $reason }): o próximo início o constrói de novo (ou: python -m bot model build --force)
doctor-model-other = Também está danificado: { $name } ({ $reason }). Instale-o ou importe-o de novo
doctor-official = Modelo oficial
doctor-official-fine = { $model } está instalado
doctor-official-untried = { $model }: o primeiro início tentará buscá-lo
doctor-official-refused = { $model } não pôde ser buscado ({ $reason }). Para tentar de novo: python -m bot model install { $model }

## Medidas

bench-measuring = Medindo: leva menos de um minuto…
bench-build = Construir o modelo embutido
bench-load = Abrir o modelo
bench-lookup = Achar uma palavra
bench-similarity = Comparar duas palavras
bench-tokenise = Cortar uma frase de 8 palavras em tokens
bench-start-first = Do comando à resposta, primeira vez
bench-start-second = Do comando à resposta, segunda vez
bench-memory-rss = Memória da conversa local parada (RSS)
bench-memory-pss = Memória da conversa local parada (PSS)
bench-memory-private = Memória da conversa local parada (só dela)
bench-model-rss = O modelo em uso: memória a mais (RSS)
bench-model-pss = O modelo em uso: memória a mais (PSS)
bench-model-private = O modelo em uso: memória a mais (só dele)
bench-model-searched-rss = O modelo em uso, depois da primeira busca: memória a mais (RSS)
bench-model-searched-pss = O modelo em uso, depois da primeira busca: memória a mais (PSS)
bench-model-searched-private = O modelo em uso, depois da primeira busca: memória a mais (só dele)
bench-reply-new-median = Responder /similar, par novo, mediana
bench-reply-new-p99 = Responder /similar, par novo, percentil 99
bench-reply-cached-median = Responder /similar, par lembrado, mediana
bench-reply-cached-p99 = Responder /similar, par lembrado, percentil 99
bench-command-neighbors = Responder /vizinhos, palavra nova, sem desenho
bench-command-analogy = Responder /analogia de três palavras, nova, sem desenho
bench-command-rank = Responder /posicao de duas palavras, nova
bench-command-odd = Responder /intruso de três palavras, nova
bench-inline-median = Responder no modo inline, palavra nova, mediana
bench-inline-p99 = Responder no modo inline, palavra nova, percentil 99
bench-open-ours = Modelo oficial só com os vetores: abrir
bench-open-ours-rss = Modelo oficial só com os vetores: memória a mais (RSS)
bench-open-ours-pss = Modelo oficial só com os vetores: memória a mais (PSS)
bench-open-ours-private = Modelo oficial só com os vetores: memória a mais (só dele)
bench-open-searched-rss = Modelo oficial só com os vetores, depois da primeira busca: memória a mais (RSS)
bench-open-searched-pss = Modelo oficial só com os vetores, depois da primeira busca: memória a mais (PSS)
bench-open-searched-private = Modelo oficial só com os vetores, depois da primeira busca: memória a mais (só dele)
bench-open-spacy = Modelo oficial inteiro no spaCy: abrir
bench-open-spacy-rss = Modelo oficial inteiro no spaCy: memória a mais (RSS)
bench-open-spacy-pss = Modelo oficial inteiro no spaCy: memória a mais (PSS)
bench-open-spacy-private = Modelo oficial inteiro no spaCy: memória a mais (só dele)
bench-search-clean = Dez vizinhos na tabela oficial: /vizinhos, lista limpa
bench-search-raw = Dez vizinhos na tabela oficial: só a ordem
bench-search-numpy = Dez vizinhos na tabela oficial: numpy, matriz unitária
bench-search-spacy = Dez vizinhos na tabela oficial: most_similar do spaCy
bench-search-gensim = Dez vizinhos na tabela oficial: most_similar do gensim
bench-search-gensim-analogy = Na mesma tabela: a analogia do gensim, pelos dois métodos
bench-search-gensim-rank = Na mesma tabela: rank do gensim, palavra e décimo vizinho, nos dois sentidos
bench-search-analogy = Na mesma tabela: /analogia, pelos dois métodos
bench-search-rank = Na mesma tabela: /posicao de uma palavra e seu décimo vizinho, nos dois sentidos
bench-search-rank-far = Na mesma tabela: /posicao de duas palavras quaisquer, nos dois sentidos
bench-search-odd = Na mesma tabela: /intruso de três palavras
bench-large-clean = Dez vizinhos entre 500.000: /vizinhos
bench-large-numpy = Dez vizinhos entre 500.000: numpy, todos em precisão simples
bench-late-alone = Maior atraso do laço do programa: ninguém perguntando
bench-late-asked = Maior atraso do laço do programa: 50 conversas perguntando ao mesmo tempo entre 500.000

## Página dos vizinhos

pictures-drawing = Desenhando…
page-written = Página escrita em { $path }
page-not-written = Não foi possível escrever a página em { $path } ({ $reason }).
