"""Pairs of near duplicates by datatrove's MinHash, from its signatures to its clusters: lines `path<TAB>word word …` in, `path path` out."""

import struct
import sys
import tempfile
import time
from collections import defaultdict
from itertools import combinations
from pathlib import Path

from datatrove.data import Document
from datatrove.pipeline.dedup.minhash import MinhashConfig, MinhashDedupBuckets, MinhashDedupCluster, MinhashDedupSignature
from datatrove.utils.word_tokenizers import WordTokenizer


class Words(WordTokenizer):
    """What comes in is words already."""

    def word_tokenize(self, text):
        return text.split(" ")

    def sent_tokenize(self, text):
        return [text]

    def span_tokenize(self, text):
        return [(0, len(text))]


buckets, hashes = int(sys.argv[1]), int(sys.argv[2])
config = MinhashConfig(n_grams=2, num_buckets=buckets, hashes_per_bucket=hashes)
paths, documents = [], []
for line in sys.stdin:
    path, text = line.rstrip("\n").split("\t")
    paths.append(path)
    documents.append(Document(text=text, id=path))
with tempfile.TemporaryDirectory() as folder:
    started = time.process_time()
    MinhashDedupSignature(f"{folder}/signatures", config, language=Words()).run(iter(documents))
    for bucket in range(buckets):
        MinhashDedupBuckets(f"{folder}/signatures", f"{folder}/pairs", config=config).run(rank=bucket, world_size=buckets)
    MinhashDedupCluster(f"{folder}/pairs", f"{folder}/clusters", config, save_cluster_id=True).run()
    seconds = time.process_time() - started
    clusters = defaultdict(list)
    for number, cluster in struct.iter_unpack("<II", Path(folder, "clusters/000000.clusters").read_bytes()):
        clusters[cluster].append(paths[number])
for members in clusters.values():
    for one, other in combinations(members, 2):
        print(one, other)
print(f"{seconds:.2f}", file=sys.stderr)
