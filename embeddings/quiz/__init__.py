"""The quiz: questions about a model's own words."""
