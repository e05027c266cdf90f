-- Opens a file with Bloomery's server attached, waits for findings, renames an outcome, and prints what came.
-- Started by test/editors/neovim.test.ts with the server's command in BLOOMERY_LSP and the file in BLOOMERY_FILE.
local function say(key, value) io.stdout:write(key .. '=' .. value .. '\n') end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.BLOOMERY_FILE))
local client = vim.lsp.start_client({
  name = 'bloomery',
  cmd = vim.split(vim.env.BLOOMERY_LSP, ' '),
  root_dir = vim.env.BLOOMERY_ROOT,
})
vim.lsp.buf_attach_client(0, client)
vim.wait(15000, function() return #vim.diagnostic.get(0) > 0 end, 20)
for _, diagnostic in ipairs(vim.diagnostic.get(0)) do say('finding', tostring(diagnostic.code)) end

local line = vim.fn.search('id: ')
vim.api.nvim_win_set_cursor(0, { line, #vim.fn.getline(line) - 1 })
local params = vim.lsp.util.make_position_params()
local hovers = vim.lsp.buf_request_sync(0, 'textDocument/hover', params, 10000)
say('hover', (hovers and hovers[client] and hovers[client].result) and 'yes' or 'no')

vim.api.nvim_buf_set_lines(0, 0, -1, false, vim.fn.readfile(vim.env.BLOOMERY_FIXED))
vim.wait(15000, function() return #vim.diagnostic.get(0) == 0 end, 20)
say('left', tostring(#vim.diagnostic.get(0)))
vim.lsp.stop_client(client)
vim.cmd('qall!')
