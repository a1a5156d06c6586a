-- Neovim as a user has it: opens a draft with the built-in client, checks that findings stand at their words, applies two actions.
-- nvim --headless --clean -c 'luafile neovim.lua'; DRAFT names the draft, TOOL the server's command, its parts separated by newlines.
local function fail(message)
  io.stdout:write('not ok: ' .. message .. '\n')
  vim.cmd('cquit')
end

local function check(condition, message)
  if not condition then fail(message) end
  io.stdout:write('ok ' .. message .. '\n')
end

local function await(what, condition)
  check(vim.wait(120000, condition, 50), what)
end

local function run()
  vim.opt.swapfile = false
  local command = vim.split(vim.env.TOOL, '\n')
  table.insert(command, 'lsp')
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.DRAFT))
  local folder = vim.fn.fnamemodify(vim.env.DRAFT, ':h')
  local id = vim.lsp.start_client({ name = 'disclosurelint', cmd = command, root_dir = folder })
  check(id ~= nil, 'the server starts')
  vim.lsp.buf_attach_client(0, id)

  local function found(code, words)
    for _, item in ipairs(vim.diagnostic.get(0)) do
      if item.code == code then
        local text = table.concat(vim.api.nvim_buf_get_text(0, item.lnum, item.col, item.end_lnum, item.end_col, {}), ' ')
        if text:sub(1, #words) == words then return item end
      end
    end
  end

  -- Every menu of actions is answered with the entry that is wanted.
  local wanted
  vim.ui.select = function(items, _, choose)
    for index, item in ipairs(items) do
      if item[2].title:find(wanted, 1, true) then return choose(item, index) end
    end
    choose(nil, nil)
  end
  local function act(item, title)
    wanted = title
    vim.api.nvim_win_set_cursor(0, { item.lnum + 1, item.col + 1 })
    vim.lsp.buf.code_action()
  end

  await('a finding stands at its words, whatever stands before it in the line', function()
    return found('DL2001', 'We are the market leader in benchtop') ~= nil
  end)
  local directive = found('DL0006', '<!-- disclosurelint-disable')
  check(directive ~= nil, 'a directive that would be filed is shown')
  act(directive, 'Remove the comment')
  await('an action edits the draft', function()
    return not table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n'):find('disclosurelint-disable', 1, true)
  end)
  await('the finding goes with it', function() return found('DL0006', '') == nil end)

  act(found('DL2001', 'We are the market leader'), 'beside the draft')
  local sidecar = folder .. '/disclosurelint.suppressions.yml'
  await('an action of the server writes the suppression', function() return vim.fn.filereadable(sidecar) == 1 end)
  local entry = table.concat(vim.fn.readfile(sidecar), '\n')
  check(entry:find('reason: ""', 1, true) ~= nil, 'the entry waits for its reason')
  vim.fn.writefile(vim.split((entry:gsub('reason: ""', 'reason: "survey in the binder"')), '\n'), sidecar)

  -- This client watches no files: the next edit reads the project anew.
  vim.cmd('buffer ' .. vim.fn.bufnr(vim.env.DRAFT))
  vim.api.nvim_buf_set_lines(0, -1, -1, false, { '' })
  await('with a reason the finding is gone', function() return found('DL2001', 'We are the market leader') == nil end)
  vim.lsp.stop_client(id)
  await('the server ends', function() return vim.lsp.client_is_stopped(id) end)
end

local fine, problem = pcall(run)
if not fine then fail(tostring(problem)) end
vim.cmd('qall!')
