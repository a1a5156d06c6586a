namespace DisclosureLint.Cli.Terminal;

/// <summary>
/// What a shell must run so that it asks the tool for completions. The tool answers itself, by its <c>[suggest]</c> directive, so that the
/// script never has to change; it prints no file names, which every shell completes on its own.
/// </summary>
internal static class CompletionScripts
{
    /// <summary>The scripts by name of the shell.</summary>
    public static readonly IReadOnlyDictionary<string, string> ByShell = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["bash"] = """
            _disclosurelint() {
                local word="${COMP_WORDS[COMP_CWORD]}" found
                found="$(disclosurelint "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)"
                mapfile -t COMPREPLY < <(compgen -W "${found}" -- "${word}")
            }
            complete -o bashdefault -o default -F _disclosurelint disclosurelint
            """,
        ["zsh"] = """
            #compdef disclosurelint
            _disclosurelint() {
                local -a found
                found=("${(@f)$(disclosurelint "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
                compadd -a found
                _files
            }
            compdef _disclosurelint disclosurelint
            """,
        ["fish"] = """
            function __disclosurelint_complete
                set --local line (commandline --cut-at-cursor --current-process | string collect)
                disclosurelint "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete --command disclosurelint --arguments '(__disclosurelint_complete)'
            """,
        ["powershell"] = """
            Register-ArgumentCompleter -Native -CommandName disclosurelint -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                disclosurelint "[suggest:$cursorPosition]" "$commandAst" 2>$null | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """,
    };
}
