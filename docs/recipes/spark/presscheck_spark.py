"""Presscheck over Apache Spark: articles as JSON lines in, results or a profile out.

Every executor needs Node and Presscheck: `npm install --global presscheck`. Records need an id (`--fields id=url`),
which tells them apart wherever they are read.

    spark-submit presscheck_spark.py articles.jsonl --results results --profile articles.profile
"""

import argparse
import subprocess
import tempfile
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

from pyspark import RDD
from pyspark.sql import SparkSession

# No errors, errors, and lines that were no record: in each case there is a result for every line.
FINISHED = (0, 1, 2)


def lint(lines: RDD, command: list[str], options: list[str]) -> RDD:
    """A result for each line, in the same order. Spark runs a task anew where its worker was lost."""
    return lines.mapPartitions(lambda part: filter_through([*command, "--jsonl", *options], part))


def filter_through(command: list[str], lines: Iterable[str]) -> Iterator[str]:
    """The lines that a command writes for those it reads. Raises where it did not read them all."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        feeder = Feeder(process.stdin, lines)
        feeder.start()
        written = 0
        for line in process.stdout:
            written += 1
            yield line.decode("utf-8").rstrip("\n")
        feeder.join()
    if process.returncode not in FINISHED or written != feeder.count:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}: {written} results for {feeder.count} lines")


class Feeder(threading.Thread):
    """Writes lines to a pipe, which blocks it as long as the other side has enough to do."""

    def __init__(self, pipe, lines: Iterable[str]) -> None:
        super().__init__(daemon=True)
        self.pipe = pipe
        self.lines = lines
        self.count = 0

    def run(self) -> None:
        with self.pipe:
            for line in self.lines:
                self.pipe.write(line.encode("utf-8") + b"\n")
                self.count += 1


def build_profile(lines: RDD, command: list[str], options: list[str]) -> bytes:
    """The profile of all records: one for each partition, merged as a tree. Merging in any order gives the same bytes."""
    parts = lines.mapPartitions(lambda part: [profile_of(command, options, part)])
    return parts.treeReduce(lambda one, other: merge(command, one, other))


def profile_of(command: list[str], options: list[str], lines: Iterable[str]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, "part.profile")
        build = [*command, "profile", "build", "--jsonl", *options, "--output", str(output)]
        with subprocess.Popen(build, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as process:
            with process.stdin:
                for line in lines:
                    process.stdin.write(line.encode("utf-8") + b"\n")
        if process.returncode != 0:
            raise RuntimeError(f"{command[0]} profile build ended with {process.returncode}")
        return output.read_bytes()


def merge(command: list[str], one: bytes, other: bytes) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("one", "other", "both")]
        paths[0].write_bytes(one)
        paths[1].write_bytes(other)
        subprocess.run(
            [*command, "profile", "merge", *map(str, paths[:2]), "--output", str(paths[2])],
            check=True, stdout=subprocess.DEVNULL,
        )
        return paths[2].read_bytes()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("records", help="JSON lines, packed or not; a file, a folder or a pattern")
    parser.add_argument("--results", help="a folder for the results, a file for each partition")
    parser.add_argument("--profile", help="a file for the profile of all records")
    parser.add_argument("--partitions", type=int, default=None)
    parser.add_argument("--command", nargs="+", default=["presscheck"])
    parser.add_argument("--options", nargs=argparse.REMAINDER, default=[], help="the rest goes to Presscheck")
    args = parser.parse_args()
    context = SparkSession.builder.appName("presscheck").getOrCreate().sparkContext
    lines = context.textFile(args.records, args.partitions)
    if args.results:
        lint(lines, args.command, args.options).saveAsTextFile(args.results)
    if args.profile:
        Path(args.profile).write_bytes(build_profile(lines, args.command, args.options))


if __name__ == "__main__":
    main()
