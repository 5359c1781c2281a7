namespace DealFacts.Generator.Input;

/// <summary>Paths as citations show them: relative to the project, with <c>/</c> on every system.</summary>
/// <remarks>Text only: a generator may not look at the disk, and the same project gives the same paths on every system.</remarks>
internal static class ProjectPath
{
    /// <summary>"articles/a.txt" for a file below the project, "../shared/a.txt" beside it, the whole path on another drive.</summary>
    public static string Relative(string path, string directory)
    {
        string[] file = Segments(path);
        string[] from = Segments(directory);
        int shared = 0;
        while (shared < from.Length && shared < file.Length - 1 && SameSegment(file[shared], from[shared])) shared++;
        bool isElsewhere = shared == 0 || (shared == 1 && file[0].Length == 0 && from.Length > 1);
        if (isElsewhere) return string.Join("/", file);
        return string.Join("/", Enumerable.Repeat("..", from.Length - shared).Concat(file.Skip(shared)));
    }

    /// <summary>The path with <c>/</c>, without <c>.</c> and with <c>..</c> resolved as far as it goes.</summary>
    public static string Normalize(string path) => string.Join("/", Segments(path));

    private static string[] Segments(string path)
    {
        var kept = new List<string>();
        string[] all = path.Split('/', '\\');
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i] == "." || (all[i].Length == 0 && i > 0)) continue;
            bool goesUp = all[i] == ".." && kept.Count > 0 && kept[kept.Count - 1] is not ("" or "..");
            if (goesUp) kept.RemoveAt(kept.Count - 1);
            else kept.Add(all[i]);
        }

        return kept.ToArray();
    }

    // Windows may spell the drive either way: "c:" and "C:".
    private static bool SameSegment(string left, string right) =>
        string.Equals(left, right, left.EndsWith(":", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
