# /tema e /palavroes, em português. Onde há várias formas de uma palavra, elas vão separadas por uma barra.

command-theme-name = tema
command-theme = imagens para conversas claras ou escuras
command-theme-example = escuro

read-light = claro | clara | branco | dia
read-dark = escuro | escura | preto | noite
choose-theme-light = ☀️ claro
choose-theme-dark = 🌙 escuro
choose-theme = As imagens desta conversa são para o tema <b>{ $now }</b>. O Telegram não me conta se o seu é claro ou escuro. Qual você quer?
chosen-theme = Pronto: a partir de agora, as imagens desta conversa são para o tema <b>{ $name }</b>.
unknown-theme = Não conheço o tema “{ $asked }”. Estes dois eu conheço:
unkept-theme = Não consegui guardar a escolha: o banco de dados não respondeu. Tente de novo daqui a pouco.

command-coarse-name = palavroes
command-coarse = mostrar ou esconder palavrões que ninguém pediu
command-coarse-example = mostrar

read-hide = esconder | esconde | esconda | não | nao | off
read-show = mostrar | mostra | mostre | sim | on
choose-coarse-hide = 🙈 esconder
choose-coarse-show = 🙊 mostrar
choose-coarse = Nesta conversa, o que faço com palavras vulgares ou ofensivas que aparecem entre vizinhos e contas sem ninguém ter pedido: <b>{ $now }</b>. O modelo aprendeu essas palavras com textos da internet. Quem pergunta por uma delas recebe resposta de qualquer jeito. Como você quer?
chosen-coarse = { $chosen ->
    [show] Pronto: nesta conversa, palavras vulgares ou ofensivas aparecem como as outras.
   *[hide] Pronto: nesta conversa, palavras vulgares ou ofensivas só aparecem se alguém perguntar por elas.
}
unknown-coarse = Não entendi “{ $asked }”. Quer que eu mostre ou que eu esconda palavras vulgares e ofensivas?
unkept-coarse = Não consegui guardar a escolha: o banco de dados não respondeu. Tente de novo daqui a pouco.

command-zone-name = fuso
command-zone = o fuso horário desta conversa
command-zone-example = Manaus

zone-default = America/Sao_Paulo
zone-offered = Brasília | Manaus | Rio Branco | Fernando de Noronha | Lisboa | Luanda
# como se chamam fusos que levam o nome de outro lugar
zone-names = Brasília: America/Sao_Paulo | Fernando de Noronha: America/Noronha
# lugares que não têm um fuso com o seu nome
zone-places = São Paulo: America/Sao_Paulo | Rio de Janeiro: America/Sao_Paulo | Rio: America/Sao_Paulo | Minas Gerais: America/Sao_Paulo | Belo Horizonte: America/Sao_Paulo | Espírito Santo: America/Sao_Paulo | Vitória: America/Sao_Paulo | Paraná: America/Sao_Paulo | Curitiba: America/Sao_Paulo | Santa Catarina: America/Sao_Paulo | Florianópolis: America/Sao_Paulo | Rio Grande do Sul: America/Sao_Paulo | Porto Alegre: America/Sao_Paulo | Goiás: America/Sao_Paulo | Goiânia: America/Sao_Paulo | Distrito Federal: America/Sao_Paulo | Brasil: America/Sao_Paulo | Salvador: America/Bahia | Sergipe: America/Maceio | Aracaju: America/Maceio | Alagoas: America/Maceio | Pernambuco: America/Recife | Ceará: America/Fortaleza | Paraíba: America/Fortaleza | João Pessoa: America/Fortaleza | Rio Grande do Norte: America/Fortaleza | Natal: America/Fortaleza | Piauí: America/Fortaleza | Teresina: America/Fortaleza | Maranhão: America/Fortaleza | São Luís: America/Fortaleza | Pará: America/Belem | Amapá: America/Belem | Macapá: America/Belem | Tocantins: America/Araguaina | Palmas: America/Araguaina | Amazonas: America/Manaus | Rondônia: America/Porto_Velho | Roraima: America/Boa_Vista | Mato Grosso: America/Cuiaba | Mato Grosso do Sul: America/Campo_Grande | Acre: America/Rio_Branco | Noronha: America/Noronha | Portugal: Europe/Lisbon | Porto: Europe/Lisbon | Coimbra: Europe/Lisbon | Madeira: Atlantic/Madeira | Açores: Atlantic/Azores | Espanha: Europe/Madrid | Estados Unidos: America/New_York | Argentina: America/Argentina/Buenos_Aires | Alemanha: Europe/Berlin | Bauru: America/Sao_Paulo | Campinas: America/Sao_Paulo | Franca: America/Sao_Paulo | Santos: America/Sao_Paulo | Sorocaba: America/Sao_Paulo | Ribeirão Preto: America/Sao_Paulo | São José dos Campos: America/Sao_Paulo | São José do Rio Preto: America/Sao_Paulo | Guarulhos: America/Sao_Paulo | Osasco: America/Sao_Paulo | Santo André: America/Sao_Paulo | Piracicaba: America/Sao_Paulo | Jundiaí: America/Sao_Paulo | Macaé: America/Sao_Paulo | Niterói: America/Sao_Paulo | Petrópolis: America/Sao_Paulo | Volta Redonda: America/Sao_Paulo | Juiz de Fora: America/Sao_Paulo | Uberlândia: America/Sao_Paulo | Uberaba: America/Sao_Paulo | Ouro Preto: America/Sao_Paulo | Viçosa: America/Sao_Paulo | Montes Claros: America/Sao_Paulo | Londrina: America/Sao_Paulo | Maringá: America/Sao_Paulo | Ponta Grossa: America/Sao_Paulo | Cascavel: America/Sao_Paulo | Foz do Iguaçu: America/Sao_Paulo | Joinville: America/Sao_Paulo | Blumenau: America/Sao_Paulo | Chapecó: America/Sao_Paulo | Caxias do Sul: America/Sao_Paulo | Pelotas: America/Sao_Paulo | Santa Maria: America/Sao_Paulo | Anápolis: America/Sao_Paulo | Feira de Santana: America/Bahia | Ilhéus: America/Bahia | Vitória da Conquista: America/Bahia | Petrolina: America/Recife | Caruaru: America/Recife | Olinda: America/Recife | Campina Grande: America/Fortaleza | Mossoró: America/Fortaleza | Juazeiro do Norte: America/Fortaleza | Imperatriz: America/Fortaleza | Ananindeua: America/Belem | Marabá: America/Belem | Dourados: America/Campo_Grande | Rondonópolis: America/Cuiaba | Sinop: America/Cuiaba | Braga: Europe/Lisbon | Aveiro: Europe/Lisbon | China: Asia/Shanghai | Austrália: Australia/Sydney | Barcelona: Europe/Madrid | Angola: Africa/Luanda | Moçambique: Africa/Maputo
# o que se diz em volta de um lugar
zone-filler = fuso | horário | hora | horas | de | do | da | dos | em | no | na | o | a | os | as | meu | é
# o que devolve o fuso do idioma
zone-usual = padrão | normal | de sempre | sempre | automático | nenhum | tirar
zone-time = { $named ->
    [no] no horário { $offset }
   *[yes] no horário de { $place }
}
zone-time-whole = { $named ->
    [no] no horário { $offset }
   *[yes] no horário de { $place } ({ $offset })
}
zone-now = 🕒 Esta conversa está <b>{ $time }</b>; agora é { $now }. As aulas marcadas, os lembretes do /{ command-review-name } e a palavra do dia do jogo seguem esse horário.

    Para mudar, toque em um lugar ou escreva outro: <code>/{ $command } Cuiabá</code>, <code>/{ $command } Maputo</code>, <code>/{ $command } UTC-4</code>.
zone-chosen = Pronto: a partir de agora, esta conversa está <b>{ $time }</b>; agora é { $now }.
zone-unknown = Não conheço um fuso para “{ $asked }”. Escreva uma cidade grande por perto (<code>/{ $command } Manaus</code>) ou a diferença: <code>/{ $command } UTC-4</code>.
zone-unkept = Não consegui guardar o fuso: o banco de dados não respondeu. Tente de novo daqui a pouco.
