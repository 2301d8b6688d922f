"""Messages about the answer before, and what a list offered: an example, more, a term, the next idea."""

import pytest

from tests.conversation import Speaker

GOING_ON = [
    (["o q é um embedding?", "me da um exemplo com cachorro"], "Embedding de cachorro"),
    (["o q é um embedding?", "me da um exemplo com cachorro", "e com gato?"], "Embedding de gato"),
    (["o que é cosseno?", "mais"], "Sem problema! De outro jeito:"),
    (["rei rainha", "mais"], "rei e rainha ficam perto das mesmas palavras"),
    (["rei rainha", "por quê?", "mais"], "Mais perto de rei: "),
    (["/glossario", "norma"], "📖 norma"),
    (["/glossario", "rei"], "Mais perto de rei: "),
    (["/trilha", "próximo"], "🧭 1 de 12"),
    (["rei - homem + mulher", "e se fosse principe?"], "Li “principe” como príncipe.\npríncipe − homem"),
    (
        ["rei - homem + mulher", "a conta deu certo?"],
        "💬 Por que saiu uma resposta estranha",
    ),
    (["contrário de feliz", "mas alegre não é mais perto?"], "feliz e alegre: similaridade"),
    (["o que é cosseno?", "não entendi o cosseno, explica mais fácil"], "Sem problema! De outro jeito:"),
    (["o que é cosseno?", "o que é cosseno?"], "Sem problema! De outro jeito:"),
    (["rei rainha", "0,4 é muito ou pouco?"], "💬 Quando um número é alto?\n\nQuanto é muito depende"),
    (["quem fez os números?"], "💬 Quem fez estes vetores, e com que textos?"),
    (["rei - homem + mulher", "pq deu enfermeira?"], "Não foi essa palavra que a conta deu. A que deu:"),
    (["rei - homem + mulher", "pq deu rainha?"], "Por que rainha?"),
    (["meu nome é Thayná da Silva"], "Prazer! 😊"),
    (["rei - homem + mulher", "e se for paris - frança + brasil"], "Paris − França + Brasil ≈ "),
    (["qual o intruso: rei, rainha, gato", "e entre segunda, terça, abril, sexta?"], "O intruso: abril"),
    (["qual o oposto de quente", "pq n é frio"], "quente e frio: similaridade"),
    (["ordena por mais parecido com rio: suco, pedra", "e vinho?"], "De rio, a mais próxima é pedra."),
    (["ordena por mais parecido com rio: suco, pedra", "qual deles e mais perto?"], "De rio, a mais próxima"),
    (["rolê passeio", "por quê?"], "⚠️ Para este modelo “rolê” e “passeio” são quase uma só"),
    (["manga", "e numa frase muda?"], "💬 Uma palavra com vários sentidos tem um vetor só?"),
    (["bebe e crianca"], "Li “bebe” como bebê e “crianca” como criança."),
    (["coco, banana e abacaxi"], "Mais parecidas: "),
    (
        ["qual é mais parecida com amor: ódio, paixão ou mesa?", "pq ódio fica perto?"],
        "amor e ódio têm sentidos contrários.",
    ),
    (["Boa tarde! Vamos testar: presidente e ditador"], "presidente e ditador: similaridade"),
    (["/vizinhos escola", "mostra no mapa"], "Mapa: "),
    (["/eixo", "homem mulher", "engenheiro, enfermeira"], "Mais para “homem”: engenheiro"),
    (["- rei - rainha - gato"], "Mais parecidas: rei e rainha"),
    (["cosseno eh oq msm?"], "📖 cosseno"),
    (["o q é 300 dimensoes"], "📖 dimensão"),
    (["pq 300?"], "💬 Por que 300 dimensões, e quantas usar?"),
    (["monta uma lista de animais"], "Mais perto de animais: "),
    (["me ensina algo legal"], "Um exemplo que dá certo"),
    (["me passa a resposta da prova kkk"], "Lição e prova eu não resolvo"),
    (["do que se trata isso aí"], "Sirvo para você ver"),
]
"""Messages, one after the other, and how the answer to the last one begins."""


@pytest.mark.parametrize(("messages", "begins"), GOING_ON, ids=[one[0][-1] for one in GOING_ON])
async def test_what_the_answer_before_offered_is_asked_for_in_words(
    carla: Speaker, messages: list[str], begins: str
) -> None:
    for message in messages[:-1]:
        await carla.asks(message)
    assert (await carla.asks(messages[-1])).startswith(begins)
