# About numbers that divide people, in English.

people-bias = Read with care: the number shows how the texts use the words, not how people are. The model repeats their prejudices (bias).
