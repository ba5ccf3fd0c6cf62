import {asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects} from 'hyparquet'
import {compressors} from 'hyparquet-compressors'

/** So many rows are in memory at once. */
const rowsAtOnce = 1000

/** Each row of a Parquet file as JSON: dates by ISO 8601, without what is neither text nor number nor list. */
export async function* parquetRows(path: string): AsyncGenerator<string> {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file)
  let groupStart = 0
  for (const group of metadata.row_groups) {
    const groupEnd = groupStart + Number(group.num_rows)
    for (let start = groupStart; start < groupEnd; start += rowsAtOnce) {
      const rowEnd = Math.min(start + rowsAtOnce, groupEnd)
      const rows = await parquetReadObjects({file, metadata, rowStart: start, rowEnd, compressors})
      for (const row of rows) yield JSON.stringify(row, asJson)
    }
    groupStart = groupEnd
  }
}

function asJson(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  return value instanceof Uint8Array ? undefined : value
}
