import {spawnSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from './presscheck.ts'

function has(shell: string): boolean {
  return spawnSync(shell, ['-c', 'exit 0']).status === 0
}

describe('presscheck completion', () => {
  it.runIf(has('bash')).each([
    ['presscheck --for', '--format'],
    ['presscheck -f sar', 'sarif'],
    ['presscheck exp', 'explain'],
    ['presscheck explain spam/no-iso', 'spam/no-isolated-spam'],
    ['presscheck completion zs', 'zsh'],
    ['presscheck arti', 'article.md'],
    ['presscheck --no-col', '--no-color'],
  ])('completes in bash: %s', async (line, word) => {
    const {out} = await presscheck(['completion', 'bash'])
    const folder = folderWith({'article.md': '', 'completion.bash': out})
    const script = `source completion.bash
COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _presscheck; printf '%s\\n' "\${COMPREPLY[@]}"`
    expect(spawnSync('bash', ['-c', script], {cwd: folder, encoding: 'utf8'}).stdout.split('\n')).toContain(word)
  })

  it.runIf(has('zsh'))('is a script that zsh reads', async () => {
    const {out} = await presscheck(['completion', 'zsh'])
    const folder = folderWith({_presscheck: out})
    const script = 'autoload -Uz compinit && compinit -u -d ./dump && source ./_presscheck && whence -w _presscheck'
    const {stdout, stderr} = spawnSync('zsh', ['-f', '-c', script], {cwd: folder, encoding: 'utf8'})
    expect({stdout, stderr}).toEqual({stdout: '_presscheck: function\n', stderr: ''})
  })

  it.runIf(has('fish'))('completes in fish', async () => {
    const {out} = await presscheck(['completion', 'fish'])
    const folder = folderWith({'presscheck.fish': out})
    const script = 'source presscheck.fish; complete -C "presscheck --format sar"'
    const {stdout} = spawnSync('fish', ['--no-config', '-c', script], {
      cwd: folder, encoding: 'utf8', env: {...process.env, HOME: folder},
    })
    expect(stdout).toMatch(/^sarif\b/)
  })

  it.each([
    [['completion'], 'Which shell? There is bash, zsh, fish.'],
    [['completion', 'bsh'], 'Which shell? There is bash, zsh, fish. Did you mean bash?'],
  ])('%j is told in one line', async (args, line) => {
    expect(await presscheck(args)).toEqual({code: 2, out: '', err: `presscheck: ${line}\n`})
  })
})
