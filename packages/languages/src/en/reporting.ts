import {phraseGroup, type PhraseRow, weakAnywhere} from '../phrase.ts'

/** What tells spam from writing about it: spam calls on its reader, journalism names who said and did what. */
export const reporting: readonly PhraseRow[] = [
  ...phraseGroup({
    kind: 'call-to-action', ...weakAnywhere,
    source: 'calls on gambling, pharmacy and loan pages',
  }, [
    'sign up now', 'sign up today', 'join now', 'join today', 'register now', 'play now', 'bet now', 'click here',
    'click the link', 'claim your bonus', 'claim now', 'get your bonus', 'get started now', 'order now', 'buy now',
    'shop now', 'apply now', 'visit our website', 'visit our site', 'visit the site', 'visit this site',
    'check out our', 'contact us now', 'call now', 'whatsapp us', 'log in now', 'download now', 'free shipping',
    'deposit now', 'win real money', 'check it out here', 'limited time offer', 'no prescription required',
    'try it now',
  ]),
  ...phraseGroup({
    kind: 'reporting-verb', ...weakAnywhere,
    source: 'English reports on gambling, fraud and hacked sites',
  }, [
    'police', 'regulator', 'regulators', 'prosecutors', 'prosecutor', 'arrested', 'charged with', 'convicted',
    'sentenced', 'lawsuit', 'court', 'judge', 'banned', 'ban on', 'crackdown', 'illegal', 'fined', 'commission',
    'ministry', 'authorities', 'officials', 'investigators', 'investigation', 'researchers', 'study found',
    'according to', 'said', 'told reporters', 'warned', 'warns', 'warning', 'addiction', 'victims', 'scam',
    'scammers', 'fraud', 'hackers', 'hacked', 'legislation', 'lawmakers', 'bill', 'spokesperson', 'spokesman',
    'spokeswoman', 'reported', 'blocked', 'seized',
  ]),
]
