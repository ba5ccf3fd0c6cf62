-- Opens a file in Neovim, has the server look at it, and writes down what the editor sees: {before, after, text}.
local task = vim.fn.json_decode(vim.env.PRESSCHECK_TASK)
vim.cmd('edit ' .. vim.fn.fnameescape(task.file))
local capabilities = vim.lsp.protocol.make_client_capabilities()
capabilities.general = {positionEncodings = {task.encoding}}
local id = vim.lsp.start_client({
  name = 'presscheck',
  cmd = task.server,
  root_dir = vim.fn.fnamemodify(task.file, ':h'),
  capabilities = capabilities,
  offset_encoding = task.encoding,
})
vim.lsp.buf_attach_client(0, id)

-- The words that each diagnostic covers, with its code.
local function seen()
  return vim.tbl_map(function(found)
    local words = vim.api.nvim_buf_get_text(0, found.lnum, found.col, found.end_lnum, found.end_col, {})
    return {code = found.code, words = table.concat(words, '\n'), lnum = found.lnum}
  end, vim.diagnostic.get(0))
end

local function await(passes)
  if not vim.wait(30000, passes, 20) then error('the server said nothing') end
end

await(function() return #vim.diagnostic.get(0) == task.expected end)
local before = seen()
local encoding = vim.lsp.get_client_by_id(id).server_capabilities.positionEncoding

-- The first action of each finding with the code that is asked for, as a writer would choose it.
for _, found in ipairs(vim.diagnostic.get(0)) do
  if found.code == task.repair then
    local at = vim.lsp.util.make_given_range_params(
      {found.lnum + 1, found.col}, {found.end_lnum + 1, found.end_col}, 0, task.encoding)
    at.context = {diagnostics = {}}
    local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', at, 10000)
    vim.lsp.util.apply_workspace_edit(answers[id].result[1].edit, task.encoding)
    break
  end
end
await(function() return #vim.diagnostic.get(0) == task.expected - 1 end)
vim.cmd('write')
local result = {before = before, after = seen(), encoding = encoding}
vim.fn.writefile({vim.fn.json_encode(result)}, task.result)
vim.lsp.stop_client(id)
vim.cmd('qa!')
