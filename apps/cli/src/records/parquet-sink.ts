import {fileWriter, ParquetWriter} from 'hyparquet-writer'
import type {RecordResult, ResultSink} from './record-result.ts'

/** So many results are written at once. */
const rowsAtOnce = 1000

const columns = [
  {name: 'filePath', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED'},
  {name: 'errorCount', type: 'INT32', repetition_type: 'REQUIRED'},
  {name: 'warningCount', type: 'INT32', repetition_type: 'REQUIRED'},
  {name: 'infoCount', type: 'INT32', repetition_type: 'REQUIRED'},
  {name: 'messages', type: 'BYTE_ARRAY', converted_type: 'JSON', repetition_type: 'REQUIRED'},
  {name: 'error', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL'},
] as const

/** Results as rows of a Parquet file: counts, messages as JSON, and what was wrong with a record that is none. */
export function parquetSink(path: string): ResultSink {
  const file = new ParquetWriter({
    writer: fileWriter(path), schema: [{name: 'root', num_children: columns.length}, ...columns],
  })
  let rows: RecordResult[] = []
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await file.write({columnData: columnsOf(rows), rowGroupSize: rowsAtOnce})
    rows = []
  }
  return {
    async write(result) {
      rows.push(result)
      if (rows.length >= rowsAtOnce) await flush()
      return true
    },
    async end() {
      await flush()
      await file.finish()
    },
  }
}

function columnsOf(rows: readonly RecordResult[]): {name: string; data: unknown[]}[] {
  const count = (key: 'errorCount' | 'warningCount' | 'infoCount') => rows.map((row) => 'error' in row ? 0 : row[key])
  return [
    {name: 'filePath', data: rows.map(({filePath}) => filePath)},
    {name: 'errorCount', data: count('errorCount')},
    {name: 'warningCount', data: count('warningCount')},
    {name: 'infoCount', data: count('infoCount')},
    {name: 'messages', data: rows.map((row) => 'error' in row ? [] : row.messages)},
    {name: 'error', data: rows.map((row) => 'error' in row ? row.error : null)},
  ]
}
