# /traduz, em português.

command-translate-name = traduz
command-translate = as palavras do outro idioma mais perto de uma palavra
command-translate-example = { $words ->
    [en] king
   *[pt] rei
}
slip-translate = traduzir | traducao | tradutor | traduza
about-translate = Um codificador que leu muitos idiomas põe no mesmo lugar palavras que aparecem em frases parecidas, seja qual for o idioma: a tradução é a vizinha do outro lado.

translation-answer = <b>{ $word }</b> ({ $other }) → <b>{ $nearest }</b> ({ $language })
translation-line = { $place }. { $word } · { COSINE($cosine) }
translation-meaning = São as palavras do outro idioma mais perto dela, com o cosseno: não é um dicionário, e perto não quer dizer tradução.
translation-badly-known = ⚠️ Conheço mal <b>{ $word }</b> em { $other }: leio essa palavra em pedaços, e estas podem vir da escrita ou do acaso, não do sentido.
translation-record = <i>Nos testes com { $words } palavras comuns, a tradução vem em 1º lugar em { NUMBER($first, maximumFractionDigits: 0) }% e entre as 5 primeiras em { NUMBER($five, maximumFractionDigits: 0) }%.</i>
translation-how = Como? Ninguém deu um dicionário ao bot. O codificador de frases leu textos de 16 idiomas e aprendeu a deixar perto as frases que dizem o mesmo. Ele lê “{ $word }” em { $other }; tiro a média de todas as palavras de { $other }, que só diz qual é o idioma, e procuro no modelo de { $language } as palavras mais perto do que sobra.
translation-none = Não achei nenhuma palavra em { $language } perto de <b>{ $word }</b> ({ $other }).
translation-other = Não traduzo para “{ $wished }”: só entre português e inglês.
translation-missing = Para traduzir eu comparo dois modelos, um de cada idioma, e aqui falta o de { $language }.
translation-nearest = A palavra da minha tabela mais perto de “{ $word }”: <b>{ $near }</b>.
translation-asked = Quem cuida deste bot pode preparar o modelo que falta, <code>{ $model }</code>: a página docs/models.md do projeto diz como.
translation-no-room = Este bot só pode ter um modelo aberto por vez. Quem cuida dele muda isso com <code>MODELS_IN_MEMORY=2</code> na configuração.

read-into-pt = em português | para português | para o português | pro português | no português
read-into-en = em inglês | para inglês | para o inglês | pro inglês | no inglês
follow-into-pt = { $word } em português
follow-into-en = { $word } em inglês
