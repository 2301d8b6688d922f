# Several models, in English.
