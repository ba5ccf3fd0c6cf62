"""Pairs of near duplicates by datasketch's MinHash and LSH: lines `path<TAB>word word …` in, `path path` out."""

import sys
import time

from datasketch import MinHash, MinHashLSH

THRESHOLD = 0.5
PERMUTATIONS = 192

started = time.process_time()
index = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
hashes = {}
for line in sys.stdin:
    path, text = line.rstrip("\n").split("\t")
    words = text.split(" ")
    shingles = {f"{one} {other}".encode() for one, other in zip(words, words[1:])}
    hashes[path] = MinHash(num_perm=PERMUTATIONS)
    hashes[path].update_batch(shingles)
    index.insert(path, hashes[path])
for path, own in hashes.items():
    for other in index.query(own):
        if path < other and own.jaccard(hashes[other]) >= THRESHOLD:
            print(path, other)
print(f"{time.process_time() - started:.2f}", file=sys.stderr)
