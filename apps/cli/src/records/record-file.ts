const endings = /\.(?:(?:jsonl|ndjson)(?:\.gz|\.zst)?|parquet)$/i

/** Whether a file holds records, by its name: `posts.jsonl`, `posts.jsonl.gz`, `part-0.parquet`. */
export function isRecordFile(path: string): boolean {
  return endings.test(path)
}
