using DealFacts.Cli.Input;

namespace DealFacts.Cli.Output;

/// <summary>Writes files so that a run that is stopped leaves no half of one.</summary>
internal static class OutputFile
{
    /// <summary>Writes the file beside its place and moves it there; gives the problem where it cannot be.</summary>
    /// <param name="current">The current folder, for what the problem says.</param>
    /// <param name="path">The file's place, absolute.</param>
    /// <param name="bytes">What it holds.</param>
    public static Problem? Save(string current, string path, byte[] bytes)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { } folder) Directory.CreateDirectory(folder);
            string unfinished = path + ".part";
            File.WriteAllBytes(unfinished, bytes);
            File.Move(unfinished, path, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Problem.Of(ArticleFinder.CitedPath(current, path), "cannot be written: " + e.Message);
        }
    }

    /// <summary>Whether a relative path stays within the folder; paths out of data may say "../..".</summary>
    public static bool IsInside(string folder, string path) =>
        !path.Contains('\0') && Path.GetFullPath(Path.Combine(folder, path)).StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
