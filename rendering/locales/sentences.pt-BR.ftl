# /tokens e /frases, em português.
