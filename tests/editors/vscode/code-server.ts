import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {setTimeout} from 'node:timers/promises'
import {codeServer, node24, vsix} from './editors.ts'

/** What a user has set before a test begins. */
export interface EditorOptions {
  readonly settings?: Readonly<Record<string, unknown>>
  /** Whether the user is asked to trust folders; by default all are trusted. */
  readonly asksForTrust?: boolean
}

/** A real VS Code with the extension, in folders of its own. */
export interface CodeServer {
  /** The workbench for a folder or a `.code-workspace` file. */
  url(path: string): string
  stop(): Promise<void>
}

/** What a user would not want to see in a test: news, suggestions, and a widget that swallows Enter. */
const quiet = {
  'telemetry.telemetryLevel': 'off', 'workbench.startupEditor': 'none', 'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false, 'update.mode': 'none', 'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off', 'editor.quickSuggestions': {'other': 'off', 'comments': 'off', 'strings': 'off'},
  'editor.wordBasedSuggestions': 'off', 'editor.acceptSuggestionOnEnter': 'off', 'window.autoDetectColorScheme': false,
  'workbench.colorTheme': 'Default Light Modern', 'editor.minimap.enabled': false, 'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never',
}

const readyWithin = 120_000

/** Starts a server on a free port, with the packed extension installed. */
export async function startCodeServer({settings = {}, asksForTrust = false}: EditorOptions = {}): Promise<CodeServer> {
  const home = mkdtempSync(join(tmpdir(), 'presscheck-code-'))
  const [data, extensions, config] = [join(home, 'data'), join(home, 'extensions'), join(home, 'config.yaml')]
  writeFileSync(config, '')
  const settingsFile = join(data, 'User/settings.json')
  mkdirSync(dirname(settingsFile), {recursive: true})
  writeFileSync(settingsFile, JSON.stringify({...quiet, ...settings}))
  const common = [
    join(codeServer, 'out/node/entry.js'), '--config', config, '--user-data-dir', data, '--extensions-dir', extensions,
  ]
  const node = join(node24, 'bin/node')
  const env = {...process.env, PATH: `${join(node24, 'bin')}:${process.env['PATH'] ?? ''}`, HOME: home}
  const {status, stderr} = spawnSync(node, [...common, '--install-extension', vsix], {env, encoding: 'utf8'})
  if (status !== 0) throw new Error(`The extension could not be installed: ${stderr}`)
  const port = await freePort()
  const child = spawn(node, [
    ...common, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check',
    '--disable-getting-started-override', '--disable-proxy', ...asksForTrust ? [] : ['--disable-workspace-trust'],
  ], {env, stdio: 'ignore', detached: true})
  await untilHealthy(`http://127.0.0.1:${port}/healthz`)
  return {
    url: (path) => `http://127.0.0.1:${port}/?${path.endsWith('.code-workspace') ? 'workspace' : 'folder'}=${encodeURIComponent(path)}`,
    stop: async () => {
      await stop(child)
      rmSync(home, {recursive: true, force: true, maxRetries: 5})
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

async function untilHealthy(url: string): Promise<void> {
  for (const end = Date.now() + readyWithin; Date.now() < end;) {
    try {
      if ((await fetch(url)).ok) return
    } catch {
      // Not listening yet.
    }
    await setTimeout(200)
  }
  throw new Error(`No VS Code answered at ${url}`)
}

/** With all that it started: extension hosts live in processes of their own. */
async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
  await Promise.race([ended, setTimeout(10_000)])
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
}
