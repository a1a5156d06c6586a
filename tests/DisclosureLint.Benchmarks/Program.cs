using BenchmarkDotNet.Running;
using DisclosureLint.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(FilingBenchmarks).Assembly).Run(args);
