using DealFacts.Cli;
using DealFacts.Cli.Commands;

return CommandLine.Run(args, Terminal.OfProcess());
