# Arquivos de vetores e de notas: o que há de errado em um arquivo, e o que fazer, em português do Brasil.
# De cada defeito, uma frase que cabe depois de dois-pontos (fault-...) e uma que diz o que fazer (fault-...-todo).

import-not-vectors = Não achei vetores de palavras em { $file }{ $reason ->
    [none] .
   *[other] { " " }({ $reason }).
} Leio word2vec (texto ou binário), GloVe, .vec do fastText e .kv do gensim, também em .gz, .bz2, .xz, .zip e .tar.
import-refused = Não importei { $file }: { $fault }. { $todo }
import-refused-share = Não importei { $file }: não consegui ler { $lost } de { $total } linhas ({ $percent } %). A primeira: { $fault }. { $todo }
import-encoding-unknown = Não consigo ler este arquivo na codificação “{ $encoding }”. Outras: latin-1, cp1252, utf-16-le, utf-16-be
import-damaged = { $count ->
    [one] 1 linha estava danificada e ficou de fora
   *[other] { $count } linhas estavam danificadas e ficaram de fora
} ({ $percent } % do arquivo). { $count ->
    [one] O defeito
   *[other] O primeiro defeito
}: { $fault }.
import-missing = { $count ->
    [one] O arquivo promete 1 palavra a mais do que tem
   *[other] O arquivo promete { $count } palavras a mais do que tem
} ({ $percent } % das prometidas): talvez tenha sido cortado.
import-more = { $declared ->
    [one] A primeira linha promete 1 palavra
   *[other] A primeira linha promete { $declared } palavras
}, e vêm { $lines }: li todas. Será que juntaram alguma coisa ao arquivo?
import-few-dimensions = ⚠️ Cada palavra tem só { $dimensions } números; vetores de palavras costumam ter de 50 a 300. Se as colunas são contagens, posições ou notas, os cossenos deste modelo não dizem nada.
import-one-column = ⚠️ O { $column }º número de cada palavra é tão grande que os outros quase não contam ({ $word }: { $number }). Parece uma contagem, como quantas vezes a palavra apareceu: tire essa coluna, senão quase todas as palavras vão ficar iguais.
import-foreign = { $count ->
    [one] 1 palavra de outro idioma ficou de fora.
   *[other] { $count } palavras de outros idiomas ficaram de fora.
}
import-member = Dentro do arquivo compactado, usei { $member }.
import-encoding = O texto está em { $encoding } e foi lido assim.

fault-packing = o arquivo compactado está cortado ou danificado, ou tem senha
fault-packing-todo = Baixe-o de novo, ou descompacte-o e importe o que sair.
fault-links = dentro dele só há atalhos (links) para outros arquivos, que não sigo
fault-links-todo = Compacte o arquivo de vetores mesmo, ou importe-o sem compactar.
fault-format = o conteúdo dele é { $found }, e não vetores que eu leia
fault-format-todo = { $found ->
    [HTML] Talvez o download tenha trazido uma página de aviso: baixe de novo.
    [Git-LFS] É só um ponteiro para o arquivo: baixe o próprio arquivo, por exemplo com git lfs pull.
    [fastText-bin] Baixe o .vec do mesmo modelo, ou salve os vetores como texto com o gensim.
   *[other] Salve as palavras e os vetores como texto (word2vec, GloVe ou .vec) e importe o texto.
}
fault-binary = ele não é um texto: talvez seja uma imagem, um documento, um programa ou um arquivo compactado
fault-binary-todo = Salve as palavras e os vetores como texto (word2vec, GloVe ou .vec) e importe o texto.
fault-encoding = a linha { $line } não está em UTF-8
fault-encoding-todo = Parece estar em { $found }: acrescente --encoding { $found }
fault-dimensions = a linha { $line } daria vetores de { $found } números, e leio de 2 a { $wanted }
fault-dimensions-todo = Confira se o arquivo é mesmo de vetores, com uma palavra por linha.
fault-header = a primeira linha promete { $found } números por palavra, e as outras têm { $wanted }
fault-header-todo = Corrija a primeira linha ou apague-a.
fault-more = a primeira linha promete { $wanted } palavras, e o arquivo tem mais
fault-more-todo = Ele foi mal gravado ou dois arquivos foram emendados: baixe de novo ou use --limit { $wanted }
fault-columns = a linha { $line } tem { $found ->
    [one] 1 número
   *[other] { $found } números
} em vez de { $wanted }
fault-columns-todo = Cada linha deve ter uma palavra e os números dela, sempre na mesma quantidade.
fault-comma = na linha { $line }, “{ $found }” tem vírgula decimal
fault-comma-todo = Troque a vírgula dos números por ponto: 0.1 em vez de 0,1.
fault-thousands = na linha { $line }, “{ $found }” tem vírgula de milhar
fault-thousands-todo = Tire as vírgulas dos números: 1234.5 em vez de 1,234.5.
fault-separator = as colunas da linha { $line } estão separadas por “{ $found }”
fault-separator-todo = Separe as colunas com espaços, e use ponto nos decimais.
fault-sparse = a linha { $line } diz o lugar de cada número (“{ $found }”), como tabelas esparsas
fault-sparse-todo = Escreva todos os números de cada palavra, inclusive os zeros, separados por espaços.
fault-number = na linha { $line }, “{ $found }” não serve como número de um vetor
fault-number-todo = Todos devem ser números finitos, menores que um trilhão.
fault-key = a linha { $line } não tem palavra que se possa digitar (“{ $found }”)
fault-key-todo = Cada linha deve começar com uma palavra.
fault-shifted = onde devia começar a palavra nº { $line } há outra coisa, então os vetores binários não têm o tamanho que o começo do arquivo promete
fault-shifted-todo = Talvez os números não sejam float32, ou uma palavra tenha espaço. Salve os vetores como texto e importe o texto.
fault-byte-order = os bytes dos números estão na ordem inversa (big-endian)
fault-byte-order-todo = Salve os vetores como texto e importe o texto.
fault-one-number = há só um número por palavra, como em uma lista de frequências
fault-one-number-todo = Um vetor tem pelo menos dois números.
fault-no-words = só há números, e nenhuma palavra
fault-no-words-todo = Ponha uma palavra no começo de cada linha.
fault-zeros = todos os números são zero
fault-zeros-todo = Baixe ou salve o arquivo de novo.
fault-cut = faltam { $lost } das { $total } palavras que ele promete, então ele foi cortado
fault-cut-todo = Baixe-o de novo. Para usar só as primeiras palavras: --limit { $there }
fault-language = nenhuma palavra dele é do idioma pedido
fault-language-todo = Confira --language.
fault-unreadable = não dá para ler ({ $reason })
fault-unreadable-todo = Peça os vetores como texto (word2vec, GloVe ou .vec) e importe o texto.
fault-nothing = a linha { $line } não tem números
fault-nothing-todo = Cada linha deve ter uma palavra e os números dela.

evaluate-not-ratings = Não achei pares com notas nem analogias em { $file }. Um par por linha: duas palavras e um número; uma analogia por linha: quatro palavras, ou duas.
evaluate-mostly-not = Não usei { $file }: { $lost } de { $total } linhas não são nem pares com notas nem analogias, a começar pela linha { $line }. Um par por linha: duas palavras e um número; uma analogia por linha: quatro palavras, ou duas.
evaluate-binary = Não li { $file }: ele não é um texto, e sim uma imagem, um documento, um programa ou um arquivo compactado. Salve a tabela como texto (CSV ou TSV) em UTF-8.
evaluate-json = Não li { $file }: o JSON quebra na linha { $line }, coluna { $column }. Procure logo antes uma vírgula, aspas ou um colchete que falta ou sobra.
evaluate-joined = { $file }: a vírgula separa as colunas e também os decimais. Li { $line } como { $number }. Para não haver dúvida, separe as colunas com ponto e vírgula.
evaluate-lost-analogies = { $file }: { $count ->
    [one] 1 linha não é analogia e ficou de fora
   *[other] { $count } linhas não são analogias e ficaram de fora
}; a primeira é a de número { $line }. Uma linha tem quatro palavras, ou duas, e duas precisam de outras duas na mesma categoria.
evaluate-thinned = { $file }: há categorias com mais de { $most } pares; nelas, cada par foi perguntado só com os que vêm depois dele ({ $count ->
    [one] 1 categoria
   *[other] { $count } categorias
}).
evaluate-more-categories = … e mais { $count } categorias; com --json aparecem todas.
evaluate-encoding = Não li { $file }: ele não está em UTF-8. Parece estar em { $encoding }: salve-o de novo em UTF-8.
