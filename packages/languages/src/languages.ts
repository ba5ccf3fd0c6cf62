import {arabic} from './ar/index.ts'
import {bengali} from './bn/index.ts'
import {czech} from './cs/index.ts'
import {german} from './de/index.ts'
import {english} from './en/index.ts'
import {spanish} from './es/index.ts'
import {persian} from './fa/index.ts'
import {french} from './fr/index.ts'
import {hindi} from './hi/index.ts'
import {indonesian} from './id/index.ts'
import {italian} from './it/index.ts'
import {japanese} from './ja/index.ts'
import {korean} from './ko/index.ts'
import type {Language} from './language.ts'
import {malay} from './ms/index.ts'
import {dutch} from './nl/index.ts'
import {polish} from './pl/index.ts'
import {portuguese} from './pt/index.ts'
import {russian} from './ru/index.ts'
import {thai} from './th/index.ts'
import {turkish} from './tr/index.ts'
import {ukrainian} from './uk/index.ts'
import {urdu} from './ur/index.ts'
import {vietnamese} from './vi/index.ts'
import {simplifiedChinese} from './zh-Hans/index.ts'
import {traditionalChinese} from './zh-Hant/index.ts'

/** Every language there is a folder for, by code. */
export const languages: readonly Language[] = [
  arabic, bengali, czech, german, english, spanish, persian, french, hindi, indonesian, italian, japanese, korean,
  malay, dutch, polish, portuguese, russian, thai, turkish, ukrainian, urdu, vietnamese, simplifiedChinese,
  traditionalChinese,
]
