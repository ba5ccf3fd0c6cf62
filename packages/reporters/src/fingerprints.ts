import {fingerprintOf} from '@presscheck/engine'
import type {ArticleReport} from './report.ts'

/**
 * The fingerprint of each finding, and how many of the same were in the article before it, from 1: `89ab…:1`. Services
 * that take two findings with one fingerprint for the same need the number.
 */
export function numberedFingerprints({source, findings}: ArticleReport): readonly string[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const fingerprint = fingerprintOf(source, finding)
    const number = (seen.get(fingerprint) ?? 0) + 1
    seen.set(fingerprint, number)
    return `${fingerprint}:${number}`
  })
}
