using LawTracker.Web.Parts;

namespace LawTracker.Web.Graphics;

/// <summary>Where things stand on the sheet of a file: the title and what it says, the drawing, the legend, the source. An SVG does not break lines, so it is done here, by letters of a middling width.</summary>
sealed record FileSheet(int Width, int Height, int DrawingY, IReadOnlyList<SheetLine> Lines, IReadOnlyList<(GraphicKey Key, string Words, int X, int Y)> Legend)
{
    public const int Margin = 20;

    const int Least = 460, TitleHeight = 25, TextHeight = 18, LegendHeight = 26, Gap = 12;

    const double TitleLetter = 9.3, TextLetter = 6.8;

    public static FileSheet Of(Graphic graphic, string site)
    {
        var wide = Math.Max(graphic.Width, Least);
        List<SheetLine> lines = [];
        var y = Margin;
        void Write(string text, string look, int height, double letter)
        {
            foreach (var line in Broken(text, (int)(wide / letter)))
                lines.Add(new(line, look, y += height));
        }
        Write(graphic.Title, "file-title", TitleHeight, TitleLetter);
        Write(graphic.Says, "file-text", TextHeight, TextLetter);
        var drawing = y += Gap + 4;
        y += graphic.Height + Gap;
        List<(GraphicKey, string, int, int)> legend = [];
        var x = Margin;
        foreach (var key in graphic.Legend)
        {
            var words = key.Count is { } count ? $"{key.Words} {count}" : key.Words;
            var width = 45 + (int)(words.Length * TextLetter);
            if (x > Margin && x + width > wide + Margin)
                (x, y) = (Margin, y + LegendHeight);
            legend.Add((key, words, x, y));
            x += width;
        }
        y += LegendHeight;
        Write($"Source: LawTracker, as of {Words.Of(graphic.On)}. Information, not legal advice.", "file-text", TextHeight, TextLetter);
        Write(site + graphic.Page, "file-text", TextHeight, TextLetter);
        return new(wide + (2 * Margin), y + Margin, drawing, lines, legend);
    }

    /// <summary>Lines of at most so many letters; a word that is longer, such as an address, is cut.</summary>
    static IEnumerable<string> Broken(string text, int most)
    {
        var line = "";
        foreach (var word in text.Split(' ').SelectMany(w => w.Chunk(most).Select(c => new string(c))))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > most)
            {
                yield return line;
                line = "";
            }
            line += (line.Length > 0 ? " " : "") + word;
        }
        yield return line;
    }
}

/// <summary>A line of text on the sheet of a file.</summary>
sealed record SheetLine(string Text, string Look, int Y);
