using DisclosureLint.Cli;

// Editors and scripts ask for the version often: the answer needs neither a parser nor a container.
if (args is ["--version"])
{
    Console.WriteLine(ToolVersion.Current);
    return ExitCode.Clean;
}

return await CommandLine.RunAsync(args);
