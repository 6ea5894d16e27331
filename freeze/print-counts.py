"""Prints the words of a pickled Counter on standard input with their numbers, tab-separated; unpickles nothing else."""

import collections
import pickle
import sys


class CounterUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) == ("collections", "Counter"):
            return collections.Counter
        raise pickle.UnpicklingError(f"{module}.{name} is no count of words")


counts = CounterUnpickler(sys.stdin.buffer).load()
sys.stdout.reconfigure(encoding="utf-8")
for word, count in counts.items():
    if "\t" not in word and "\n" not in word:
        print(word, count, sep="\t")
