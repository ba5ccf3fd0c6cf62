"""Runs the Spark recipe on a cluster of two workers, of which one is killed in the middle of its work."""

import os
import signal
import sys
from pathlib import Path

from pyspark import TaskContext
from pyspark.sql import SparkSession

RECORDS_BEFORE_THE_KILL = 300


def lose_worker(lines):
    """Kills the worker that runs the first try of the second partition; the JVM is the parent of Python's daemon."""
    task = TaskContext.get()
    is_victim = task.partitionId() == 1 and task.attemptNumber() == 0
    for number, line in enumerate(lines):
        if is_victim and number == RECORDS_BEFORE_THE_KILL:
            daemon = os.getppid()
            worker = int(Path(f"/proc/{daemon}/stat").read_text().rsplit(")", 1)[1].split()[1])
            os.kill(worker, signal.SIGKILL)
        yield line


def main() -> None:
    recipe, records, results, profile, *command = sys.argv[1:]
    options = ["--now", "2026-11-24"]
    spark = SparkSession.builder.master("local-cluster[2,1,1024]").config("spark.ui.enabled", "false").getOrCreate()
    context = spark.sparkContext
    context.setLogLevel("ERROR")
    context.addPyFile(recipe)
    sys.path.insert(0, str(Path(recipe).parent))
    from presscheck_spark import build_profile, lint

    lines = context.textFile(records, 8)
    lint(lines.mapPartitions(lose_worker), command, options).saveAsTextFile(results)
    Path(profile).write_bytes(build_profile(lines, command, options))
    tracker = context.statusTracker()
    retried = sum(tracker.getStageInfo(stage).numFailedTasks for stage in range(4) if tracker.getStageInfo(stage))
    print(f"{lines.getNumPartitions()} partitions, {retried} tasks failed and were run anew")
    spark.stop()


if __name__ == "__main__":
    main()
