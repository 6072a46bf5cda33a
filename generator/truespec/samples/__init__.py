"""Samples of requests and answers, in the languages of those who read the pages."""
