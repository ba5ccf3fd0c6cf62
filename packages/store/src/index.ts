export {type BaselineEntry, entriesFor, fingerprintOf, KnownFindings} from '@presscheck/engine'
export {
  BaselineError, baselineName, findBaseline, nameInBaseline, readBaseline, writeBaseline,
} from './baseline/baseline-file.ts'
export {cacheFolder, cacheName} from './cache/cache-folder.ts'
export {cacheKey, contentHash} from './cache/cache-key.ts'
export {type CachedResult, readResult, writeResult} from './cache/cached-result.ts'
export {ResultCache} from './cache/result-cache.ts'
export {findProfile, profileName} from './profile/find-profile.ts'
export {isGoneFrom, readProfile, writeProfile} from './profile/profile-file.ts'
export {replaceFile} from './replace-file.ts'
export {type KeptRun, readRun, writeRun} from './run/run-file.ts'
