# Vários modelos, em português.
