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
cli-ask-language = Idioma de quem pergunta: { $languages }.
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
cli-bench-pairs = A quantos pares de palavras perguntar.
cli-class-words-page = Escreve a página do que uma turma pergunta primeiro: vizinhos com as notas de um leitor, analogias, intrusas.
cli-class-words-page-path = O arquivo da página.
cli-neighbours-page = Escreve a página com os vizinhos de 50 palavras comuns, sem filtro e filtrados.
cli-neighbours-page-path = O arquivo da página.
cli-inventory-page = Escreve a página das perguntas do /teste, com as respostas e os enganos que elas mostram.
cli-inventory-page-path = O arquivo da página.
cli-quiz-page = Escreve a página de perguntas do quiz: faz 500, confere cada uma e mostra 100.
cli-quiz-page-path = O arquivo da página.
cli-secrets-page = Escreve a página com 200 palavras secretas do jogo e as vizinhas de cada uma.
cli-translations = Mede quantas vezes /traduz acerta e escreve a tabela de docs/evaluation.md.
cli-translations-path = O arquivo da página.
cli-secrets-page-path = O arquivo da página.
cli-pictures = Desenha uma imagem de cada tipo e a página que as mostra.
cli-pictures-folder = A pasta da página; as imagens vão para a pasta pictures dentro dela.
cli-pictures-timed = Mede quanto cada imagem demora, e quanto /similar espera em outra conversa enquanto se desenha.
cli-pictures-json = As medidas em JSON.
cli-firsts-page = Escreve a página com sessenta primeiras mensagens de iniciantes e as respostas.
cli-firsts-page-path = O arquivo da página.
cli-inline-page = Escreve a página com perguntas do modo inline, de 30 tipos, e as respostas oferecidas.
cli-inline-page-path = O arquivo da página.
cli-replies-page = Escreve a página com a resposta de cada comando ao que não é bem uma pergunta.
cli-replies-page-path = O arquivo da página.
cli-db = O banco de dados: copiar para outro, fazer uma cópia de segurança.
cli-db-copy = Copia tudo para um banco vazio: do SQLite para o PostgreSQL, de volta, ou de uma cópia de segurança.
cli-db-copy-source = De onde: uma URL, ou o arquivo de um banco SQLite.
cli-db-copy-target = Para onde: uma URL, ou o arquivo de um banco SQLite, que será criado.
cli-db-backup = Grava tudo do banco do bot em um arquivo novo, mesmo com o bot rodando.
cli-privacy = A privacidade: o que o banco de dados guarda sobre pessoas.
cli-privacy-report = Diz de cada tabela o que guarda, de quantas pessoas, desde quando, por quanto tempo e quem pode ver. Sem nomes nem textos.
cli-db-backup-file = O arquivo, que ainda não existe.
cli-model = Os modelos: quais há, baixar, construir, ver.
cli-model-list = Lista os modelos que podem ser escolhidos.
cli-model-install = Baixa e instala um modelo oficial do spaCy.
cli-model-install-name = Nome do modelo, por exemplo pt_core_news_md.
cli-model-build = Constrói o modelo embutido de um idioma.
cli-model-build-force = Constrói de novo, mesmo que já exista.
cli-model-info = Mostra a ficha de um modelo.
cli-model-info-name = Nome do modelo; sem ele, o escolhido.
cli-model-import = Importa um arquivo de vetores: word2vec (texto ou binário), GloVe, .vec do fastText ou .kv do gensim.
cli-model-import-file = O arquivo de vetores; pode estar comprimido (.gz, .bz2, .xz, .zip, .tar).
cli-model-import-name = Nome do modelo, por exemplo nilc_glove_300.
cli-model-import-language = Código do idioma das palavras, por exemplo pt.
cli-model-import-limit = Usa só as N primeiras palavras do arquivo, que costumam ser as mais frequentes.
cli-model-import-encoding = A codificação do texto, se não for UTF-8, por exemplo latin-1.
cli-model-import-source = De onde vêm os vetores: aparece na ficha do modelo.
cli-model-import-licence = A licença dos vetores: aparece na ficha do modelo.
cli-model-import-force = Substitui o modelo importado antes com o mesmo nome.
cli-model-evaluate = Compara um modelo com julgamentos humanos: pares de palavras e analogias.
cli-model-evaluate-name = Nome do modelo; sem ele, o escolhido.
cli-model-evaluate-pairs = Arquivo de pares com notas: JSON (term1, term2, value) ou tabela. Pode ser repetida.
cli-model-evaluate-analogies = Arquivo de analogias: quatro palavras por linha, ou duas, e então quaisquer duas linhas são uma; em categorias “: nome”. Pode ser repetida.
cli-model-evaluate-json = O resultado em JSON.
cli-model-evaluate-record = Arquivo em que se guarda, por tipo de palavra, quanto o modelo acerta: o que aparece debaixo das respostas.
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
browser-not-kept = Não deu para guardar as conversas desta página: elas duram até o programa terminar. (O sistema disse: { $reason })
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
official-refused = Não deu para baixar o modelo oficial { $model } ({ $reason }): vou usar o modelo embutido. Para tentar de novo: python -m bot model install { $model }
build-started = Construindo o modelo embutido (só na primeira vez, cerca de meio minuto)…
build-again = O modelo embutido está danificado ({ $reason }). Vou construí-lo de novo.
build-words = Escolhendo as palavras
build-casing = Escolhendo maiúsculas ou minúsculas
build-encoding = Calculando os vetores
build-projecting = Reduzindo a 300 dimensões
build-saving = Gravando
build-there = O modelo embutido já está construído em { $path }. Para refazer: python -m bot model build { $name } --force
build-done = Modelo construído em { $path }
install-there = O modelo { $name } já está instalado.
install-name = “{ $name }” não é o nome de um modelo oficial do spaCy, nem de um que o índice de pacotes tenha ({ $others }). Um exemplo: pt_core_news_md
install-refused = Não deu para instalar { $name } ({ $reason }). Os modelos oficiais ficam fora do índice de pacotes: confira a rede e tente de novo.
model-state-built = embutido, construído
model-state-unbuilt = embutido, ainda não construído
model-state-installed = instalado
model-state-imported = importado
model-not-found = O modelo “{ $name }” não está instalado nem é uma pasta com um modelo. Dá para usar: { $installed }. Sem a variável MODEL, uso o modelo embutido.
model-without-vectors = O modelo “{ $name }” não tem vetores de palavras, então dimensões e similaridade seriam falsas. Use { $instead }: python -m bot model install { $instead }
model-damaged = O modelo “{ $name }” está danificado ({ $reason }). Instale-o de novo, ou importe-o de novo com --force; o embutido se refaz com: python -m bot model build --force
model-not-built = Não foi possível construir o modelo ({ $reason }). Confira a pasta em DATA_DIR e o espaço em disco
model-no-room = Falta espaço em { $folder } para construir o modelo: ele precisa de { $needed } MB, e há { $free } MB livres. Libere espaço ou escolha outra pasta com DATA_DIR
model-build-killed = O sistema encerrou a construção do modelo (sinal { $code }), provavelmente por falta de memória: ela precisa de cerca de { $memory } MB livres. Feche outros programas ou dê mais memória a este, e inicie de novo
model-build-ended = A construção do modelo parou no meio (código { $code }). Inicie de novo: ela recomeça do zero
import-reading = Lendo { $file }
import-name = “{ $name }” não serve como nome de modelo. Use letras minúsculas sem acento, números e _, por exemplo nilc_glove_300. Os nomes dos modelos instalados e do embutido já têm dono.
import-there = O modelo { $name } já foi importado. Para substituí-lo, acrescente --force
import-language = O spaCy não tem aqui um tokenizador para o idioma “{ $language }”. Um código que funciona: pt. Para vários idiomas: xx
import-gensim = Para ler { $file } é preciso o gensim: pip install "vetorama[gensim]". Com o gensim, também dá para salvar os vetores como texto e importar o texto.
import-unsafe = Não li { $file }: ele pede para executar { $found }, coisa de que vetores não precisam e que pode tomar conta do seu computador. Nada foi executado. Peça os vetores em texto (word2vec, GloVe ou .vec) a quem fez o arquivo.
import-unpacks = Não li { $file }: descompactado, ele passa de { $times } vezes o próprio tamanho, o que vetores de verdade não fazem. Para usar só as primeiras palavras: --limit 500000. Se você confia no arquivo, descompacte-o e importe o que sair.
import-too-many = { $file } traz mais palavras do que importo sem perguntar: até 1 milhão, ou uma tabela de até 1,3 GB (esta teria { $megabytes } MB ou mais). Diga quantas das primeiras, que costumam ser as mais frequentes: --limit 500000. Com --limit, a tabela pode chegar a 5 GB.
model-other-version = O modelo “{ $name }” foi feito para o spaCy { $made_for }, e aqui está o { $here }: instale a versão dele que combina, com python -m spacy download NOME, ou converta os vetores com model import.
file-no-room = Não há mais espaço em disco. Nada ficou pela metade: libere espaço e repita o comando, ou escolha outra pasta, com DATA_DIR para os modelos e TMPDIR para o que é baixado.
file-closed = Não dá para usar { $path } ({ $reason }). Nada foi escrito: confira de quem é, ou escolha outra pasta com DATA_DIR.
import-unreadable = Não foi possível ler ou gravar ({ $reason }).
import-done = Modelo { $name }: { $words ->
    [one] { $words } palavra
   *[other] { $words } palavras
}, { $dimensions ->
    [one] { $dimensions } dimensão
   *[other] { $dimensions } dimensões
} (formato { $format }), em { $path }
import-repeated = { $count ->
    [one] 1 linha repetia uma palavra que já tinha vindo: vale a primeira.
   *[other] { $count } linhas repetiam palavras que já tinham vindo: vale a primeira de cada.
}
import-use = Para usar: MODEL={ $name }, ou /modelo { $name } em uma conversa.
evaluate-nothing = Faltou dizer com que arquivos: --pairs ARQUIVO ou --analogies ARQUIVO
evaluate-asking = Perguntando as analogias de { $file }
evaluate-file = Arquivo
evaluate-covered = Cobertos
evaluate-spearman = Spearman
evaluate-category = Categoria
evaluate-all = todas
evaluate-add = 3CosAdd 1 / 5
evaluate-mul = 3CosMul 1 / 5
evaluate-lost = { $file }: { $count ->
    [one] 1 linha não é um par com nota e ficou de fora
   *[other] { $count } linhas não são pares com nota e ficaram de fora
}; a primeira é a de número { $line }.
evaluate-identical = { $file }: { $count ->
    [one] 1 par é de uma palavra com ela mesma e ficou de fora.
   *[other] { $count } pares são de uma palavra com ela mesma e ficaram de fora.
}
evaluate-coverage = Só contam os pares e as analogias cobertos, em que todas as palavras têm vetor: notas de coberturas diferentes são provas diferentes.
litter-not-lemmas = Não achei lemas em { $file }. Um por linha, separados por tabulações: lema, classe e contagem, abaixo de uma linha de títulos.
litter-list = Lista
litter-shown = Vizinhos
litter-alike = Parecidas na grafia
litter-foreign = Estrangeiras
litter-unlisted = Fora dos lemas
litter-raw = sem filtro
litter-clean = filtrada
card-name = Nome
card-version = Versão
card-language = Idioma
card-dimensions = Dimensões
card-keys = Palavras
card-rows = Vetores diferentes
card-source = Fonte
card-licence = Licença
card-digest = SHA-256

## Copiar o banco de dados

db-copying = Copiando de { $source } para { $target }…
db-copied = { $rows ->
    [one] Uma linha copiada para { $target }.
   *[other] { $rows } linhas copiadas para { $target }.
}
db-backed-up = { $rows ->
    [one] Uma linha guardada em { $file }.
   *[other] { $rows } linhas guardadas em { $file }.
} Para trazer de volta para um banco vazio: vetorama db copy { $file } DATABASE_URL
db-neither = Diga de onde e para onde com uma URL (sqlite:///caminho ou postgresql://usuario:senha@servidor/banco) ou com o nome de um arquivo. Nada foi gravado.
db-file-only = Diga o nome de um arquivo novo, em uma pasta que existe. Nada foi gravado. Para copiar para um servidor: vetorama db copy
db-there = { $file } já existe e não foi tocado. Escolha outro nome.
db-no-source = Não encontrei { $source }. Confira o caminho.
db-not-empty = { $target } já tem dados e não foi tocado: só copio para um banco vazio.
db-newer = { $source } ou { $target } foi criado por uma versão mais nova deste programa. Atualize o programa.
db-failed = Não deu para copiar de { $source } para { $target } ({ $reason }). Nada foi gravado.

## Configuração

settings-wrong = Há algo errado na configuração (ambiente ou .env):
setting-telegram-token = deve ser um token do @BotFather, como 123456:AbC-dEf
setting-telegram-api-url = deve ser um endereço http:// ou https://, como http://127.0.0.1:9001
setting-serve = deve ser polling ou webhook
setting-webhook-url = deve ser o endereço público do bot, como https://bot.example.org; com SERVE=webhook, é obrigatório
setting-webhook-secret = deve ter de 8 a 256 caracteres: letras sem acento, números, _ e -
setting-listen = deve ser um endereço e uma porta, como 127.0.0.1:8080
setting-database-url = deve ser sqlite:///caminho ou postgresql://usuario:senha@servidor/banco
setting-model = deve ser o nome de um modelo do spaCy ou o caminho de uma pasta
setting-models-in-memory = deve ser um número inteiro a partir de 1
setting-messages-per-second = deve ser um número inteiro de 1 a 1.000
setting-database-patience = deve ser um número de segundos de 0.5 a 60
setting-env = deve ser um arquivo de texto em UTF-8
setting-env-file = deve ser o caminho de um arquivo que existe
log-words-on = LOG_WORDS está ligado: o registro (log) tem nomes e o que as pessoas escrevem. Avise quem usa o bot e desligue assim que achar o defeito.
log-words-off = LOG_WORDS só vale com LOG_LEVEL=DEBUG; do jeito que está, nada do que as pessoas escrevem vai para o registro (log).
setting-misspelt = { $name } não é uma configuração e não faz nada. Você quis dizer { $meant }?
setting-pictures = deve ser yes ou no
setting-vulgar = deve ser hide ou show
setting-history-days = deve ser um número inteiro de dias, de 1 a 36500
setting-data-dir = deve ser o caminho de uma pasta
setting-language = deve ser { $languages }
setting-log-words = deve ser yes ou no
setting-log-level = deve ser DEBUG, INFO, WARNING ou ERROR

## Diagnóstico

doctor-python = Programa
doctor-python-fine = Python { $version }; dados em { $folder }
doctor-settings = Configuração
doctor-telegram = Telegram
doctor-telegram-none = sem TELEGRAM_TOKEN: o bot abre a conversa local. Para ter um token, fale com @BotFather
doctor-telegram-fine = { $name } responde em { $address }
doctor-telegram-no-inline = { $name } responde em { $address }, mas o modo inline está desligado: fale com @BotFather, envie /setinline e escolha { $name }
doctor-telegram-away = { $address } não respondeu ({ $reason }). Confira a rede e TELEGRAM_API_URL
doctor-works = Trabalha agora
doctor-works-one = { $name }, desde { $since }
doctor-database = Banco de dados
doctor-database-fine = { $backend } { $version } em { $url }
doctor-database-newer = { $url } foi criado por uma versão mais nova deste programa. Instale essa versão ou mude DATABASE_URL; o bot responde mesmo assim, sem ler nem guardar nada ali
doctor-database-away = { $url } não funciona ({ $reason }). Confira DATABASE_URL; o bot responde mesmo assim, sem guardar nada
doctor-incidents = Incidentes
doctor-incidents-some = { $count ->
    [one] Uma atualização recebida do Telegram não pôde ser lida e ficou sem resposta.
   *[other] { $count } atualizações recebidas do Telegram não puderam ser lidas e ficaram sem resposta.
} Uma versão mais nova deste programa talvez as entenda; se não, envie estas linhas a quem desenvolve o programa (elas não contêm nada do que foi dito):
doctor-model = Modelo
doctor-model-fine = { $name } { $version }, { $keys ->
    [one] { $keys } palavra
   *[other] { $keys } palavras
}, { $digest }
doctor-model-unbuilt = { $name }, que será construído no primeiro início (ou: python -m bot model build)
doctor-model-again = { $name } está danificado ({ $reason }): o próximo início o constrói de novo (ou: python -m bot model build --force)
doctor-model-other = Também está danificado: { $name } ({ $reason }). Instale-o ou importe-o de novo
doctor-official = Modelo oficial
doctor-official-fine = { $model } está instalado
doctor-official-untried = { $model }: o primeiro início vai tentar baixá-lo
doctor-official-refused = { $model } não pôde ser baixado ({ $reason }). Para tentar de novo: python -m bot model install { $model }

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
bench-search-clean = Dez vizinhos na tabela oficial: /vizinhos, lista filtrada
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
