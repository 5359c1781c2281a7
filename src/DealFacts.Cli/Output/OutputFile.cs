using DealFacts.Cli.Input;

namespace DealFacts.Cli.Output;

/// <summary>Writes files so that a run that is stopped leaves no half of one.</summary>
internal static class OutputFile
{
    /// <summary>Writes the file beside its place and moves it there; says on the terminal why it could not.</summary>
    public static bool Save(Terminal terminal, string path, byte[] bytes)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { } folder) Directory.CreateDirectory(folder);
            string unfinished = path + ".part";
            File.WriteAllBytes(unfinished, bytes);
            File.Move(unfinished, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            lock (terminal.Error) terminal.Error.WriteLine(Problem.Of(ArticleFinder.CitedPath(terminal.Folder, path), "cannot be written: " + e.Message));
            return false;
        }
    }

    /// <summary>Whether a relative path stays within the folder; paths out of data may say "../..".</summary>
    public static bool IsInside(string folder, string path) =>
        !path.Contains('\0') && Path.GetFullPath(Path.Combine(folder, path)).StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
